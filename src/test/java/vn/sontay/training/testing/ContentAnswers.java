package vn.sontay.training.testing;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import vn.sontay.training.assessment.question.Question;
import vn.sontay.training.assessment.question.QuestionFiles;
import vn.sontay.training.assessment.question.Response;
import vn.sontay.training.learning.curriculum.Curriculum;
import vn.sontay.training.learning.curriculum.CurriculumFiles;
import vn.sontay.training.shared.content.ContentFolder;
import vn.sontay.training.shared.content.ContentProblems;

/** The right answers to all questions of a content. */
public final class ContentAnswers {

    private final List<Question> questions;

    /** @param content its folder */
    public ContentAnswers(Path content) {
        try (ContentFolder folder = ContentFolder.at(content)) {
            ContentProblems problems = new ContentProblems();
            Curriculum curriculum = new CurriculumFiles(folder, problems).read();
            questions = new QuestionFiles(folder, curriculum, problems).read().all();
            problems.refuseIfAny();
        }
    }

    /** @return the question that a page asks so, as "Câu 3. …" */
    public Question asked(String legend) {
        return questions.stream().filter(each -> oneLine(legend).contains(oneLine(each.text())))
                .max(Comparator.comparing(each -> each.text().length()))
                .orElseThrow(() -> new AssertionError("not in the content: " + legend));
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    /** @return the right answer to it */
    public Response to(String legend) {
        return asked(legend).task().model();
    }
}
