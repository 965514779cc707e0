package vn.sontay.training.learning.curriculum;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.sontay.training.shared.content.ContentProblems;
import vn.sontay.training.shared.content.Unfinished;

/**
 * Reads a self-check as it is written in a lesson: a question, two to four lines that begin with {@code ( )} or
 * {@code (x)}, and a last line that begins with {@code Vì sao:}.
 */
final class SelfCheckText {

    /** What the fence of such a block says. */
    static final String KIND = "tu-kiem-tra";

    private static final String WRONG = "( )";
    private static final String RIGHT = "(x)";
    private static final String WHY = "Vì sao:";
    private static final int LEAST_OPTIONS = 2;
    private static final int MOST_OPTIONS = 4;

    private final String file;
    private final int line;
    private final ContentProblems problems;

    /** @param line of the file on which the fence stands */
    SelfCheckText(String file, int line, ContentProblems problems) {
        this.file = file;
        this.line = line;
        this.problems = problems;
    }

    /** @return empty when something is wrong with it, which is noted */
    Optional<SelfCheck> read(String literal) {
        int before = problems.count();
        StringBuilder question = new StringBuilder();
        List<String> options = new ArrayList<>();
        StringBuilder why = new StringBuilder();
        int right = -1;
        int at = line;
        for (String each : literal.lines().toList()) {
            at++;
            String text = each.strip();
            if (Unfinished.in(text) && !text.isEmpty()) {
                problems.add(file, at, Unfinished.REASON);
            }
            boolean key = text.toLowerCase(Locale.ROOT).startsWith(RIGHT);
            if (text.startsWith(WRONG) || key) {
                if (key && right >= 0) {
                    problems.add(file, at, "Câu tự kiểm tra chỉ có một phương án đúng (x).");
                }
                right = key ? options.size() : right;
                options.add(text.substring(RIGHT.length()).strip());
            } else if (text.startsWith(WHY) || !why.isEmpty()) {
                why.append(why.isEmpty() ? text.substring(WHY.length()) : " " + text);
            } else if (options.isEmpty()) {
                question.append(question.isEmpty() ? "" : " ").append(text);
            } else if (!text.isEmpty()) {
                problems.add(file, at, "Dòng này không bắt đầu bằng ( ), (x) hay \"Vì sao:\".");
            }
        }
        SelfCheck read = new SelfCheck(question.toString().strip(), options, right, why.toString().strip());
        refuseUnfit(read);
        return problems.count() > before ? Optional.empty() : Optional.of(read);
    }

    private void refuseUnfit(SelfCheck check) {
        List<String> options = check.options();
        if (check.question().isEmpty() || check.why().isEmpty()) {
            problems.add(file, line, "Câu tự kiểm tra phải có câu hỏi ở đầu và dòng \"Vì sao: …\" ở cuối.");
        }
        if (options.size() < LEAST_OPTIONS || options.size() > MOST_OPTIONS) {
            problems.add(file, line, "Câu tự kiểm tra có từ 2 đến 4 phương án, mỗi phương án một dòng ( ) hoặc (x).");
        }
        if (check.right() < 0) {
            problems.add(file, line, "Câu tự kiểm tra chưa có phương án đúng. Ghi (x) trước phương án đúng.");
        }
        if (options.stream().anyMatch(String::isEmpty) || new HashSet<>(options).size() < options.size()) {
            problems.add(file, line, "Các phương án phải có chữ và khác nhau.");
        }
    }
}
