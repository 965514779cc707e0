package vn.sontay.training.learning.curriculum;

import java.util.List;
import vn.sontay.training.shared.content.ContentProblems;

/** Whether a lesson is as long as its readers can take (CUR-9). */
final class LessonLength {

    private static final int LEAST_CHECKS = 2;

    private final String file;
    private final int line;
    private final ContentProblems remarks;

    /** @param line of the file on which the body begins */
    LessonLength(String file, int line, ContentProblems remarks) {
        this.file = file;
        this.line = line;
        this.remarks = remarks;
    }

    void check(Reader reader, LessonText text) {
        if (text.words() < reader.leastWords() || text.words() > reader.mostWords()) {
            problem("Bài có " + text.words() + " chữ (không tính câu tự kiểm tra, hình và phần \"Đọc thêm\"); phải từ "
                    + reader.leastWords() + " đến " + reader.mostWords() + ".");
        }
        if (text.checks().size() < LEAST_CHECKS) {
            problem("Bài phải có ít nhất " + LEAST_CHECKS + " câu tự kiểm tra.");
        }
        List<LessonSection.Kind> kinds = text.sections().stream().map(LessonSection::kind).toList();
        if (!kinds.contains(LessonSection.Kind.REMEMBER)) {
            problem("Bài chưa có phần \"## Cần nhớ\".");
        }
        if (text.pictures().isEmpty()) {
            problem("Bài chưa có hình vẽ nào.");
        }
        if (reader == Reader.TEAM) {
            text.sections().stream().filter(section -> section.kind() == LessonSection.Kind.STEP
                    && section.pictures() != 1)
                    .forEach(section -> problem("Phần \"" + section.title() + "\" phải có đúng một hình vẽ, đang có "
                            + section.pictures() + "."));
        }
    }

    private void problem(String reason) {
        remarks.add(file, line, reason);
    }
}
