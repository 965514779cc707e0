package vn.sontay.training.assessment.question;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.sontay.training.learning.claim.ClaimMark;
import vn.sontay.training.learning.claim.FilledText;
import vn.sontay.training.learning.claim.SecondReader;
import vn.sontay.training.learning.curriculum.Curriculum;
import vn.sontay.training.shared.content.ContentFolder;
import vn.sontay.training.shared.content.ContentMap;
import vn.sontay.training.shared.content.ContentProblems;
import vn.sontay.training.shared.content.Yaml;

/** Reads {@code content/questions}: the bank, one file a lesson (QST-7). */
public final class QuestionFiles {

    private static final String FOLDER = "questions";
    private static final String EXTENSION = ".yaml";

    private final ContentFolder folder;
    private final Curriculum curriculum;
    private final ContentProblems problems;
    private final QuestionEntry entry;
    private final OutcomeChecks outcomes;

    /** @param curriculum whose lessons the questions are about */
    public QuestionFiles(ContentFolder folder, Curriculum curriculum, ContentProblems problems) {
        this.folder = folder;
        this.curriculum = curriculum;
        this.problems = problems;
        this.entry = new QuestionEntry(problems);
        this.outcomes = new OutcomeChecks(curriculum, problems);
    }

    /** @return the questions that are whole, by file; what is wrong with the others, or with all of them, is noted */
    public QuestionBank read() {
        List<WrittenQuestion> bank = new ArrayList<>();
        folder.readAll(FOLDER, EXTENSION, problems).forEach(text -> {
            FilledText filled = curriculum.claims().fill(text, problems);
            Yaml.map(filled.text(), problems).ifPresent(fields -> bank.addAll(lesson(fields, filled)));
        });
        new KeyChecks(bank).check();
        return new QuestionBank(bank.stream().map(WrittenQuestion::question).toList(),
                bank.stream().flatMap(question -> question.claimUses().stream()).toList());
    }

    private List<WrittenQuestion> lesson(ContentMap fields, FilledText filled) {
        String lesson = fields.code("lesson");
        if (!lesson.isEmpty() && !curriculum.names().lessons().contains(lesson)) {
            fields.problem("lesson", "Không có bài học nào mã " + lesson + ". Sửa mã bài.");
        } else if (!lesson.isEmpty() && !fields.file().equals(FOLDER + "/" + lesson + EXTENSION)) {
            fields.problem("lesson", "Câu hỏi của bài " + lesson + " phải nằm trong tệp " + lesson + EXTENSION
                    + ". Sửa mã bài, hoặc đổi tên tệp.");
        }
        SecondReader.read(fields);
        int before = problems.count();
        List<WrittenQuestion> questions = new ArrayList<>();
        List<ContentMap> written = fields.maps("questions");
        for (int i = 0; i < written.size(); i++) {
            ContentMap each = written.get(i);
            int end = i + 1 < written.size() ? written.get(i + 1).line() : Integer.MAX_VALUE;
            List<ClaimMark> claims = Stream.concat(curriculum.claims().named(each, "claims", problems).stream(),
                    filled.marksIn(each.line(), end).stream()).toList();
            entry.read(lesson, each)
                    .ifPresent(question -> questions.add(new WrittenQuestion(question, each, claims)));
        }
        fields.done();
        if (problems.count() == before) {
            outcomes.check(fields.place("lesson"), lesson, questions);
        }
        return questions;
    }
}
