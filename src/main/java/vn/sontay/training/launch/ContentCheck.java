package vn.sontay.training.launch;

import java.nio.file.Path;
import java.util.List;
import vn.sontay.training.curriculum.Curriculum;
import vn.sontay.training.curriculum.CurriculumFiles;
import vn.sontay.training.feedback.FeedbackFiles;
import vn.sontay.training.organisation.UnitFile;
import vn.sontay.training.plan.PlanFiles;
import vn.sontay.training.quiz.QuizFiles;
import vn.sontay.training.shared.content.ContentFolder;
import vn.sontay.training.shared.content.ContentProblem;
import vn.sontay.training.shared.content.ContentProblems;

/** Checks a content folder without a server (LAU-3). */
public final class ContentCheck {

    private ContentCheck() {
    }

    /**
     * Prints each problem on a line of the error output and ends with 1; says nothing when all is sound.
     *
     * @param arguments the content folder; {@code content} when left out
     */
    public static void main(String[] arguments) {
        List<ContentProblem> problems = problems(Path.of(arguments.length > 0 ? arguments[0] : "content"));
        if (!problems.isEmpty()) {
            problems.forEach(System.err::println);
            System.exit(1);
        }
    }

    /** @return everything that is wrong in that folder, by file and line */
    public static List<ContentProblem> problems(Path folder) {
        ContentProblems problems = new ContentProblems();
        try (ContentFolder content = ContentFolder.at(folder)) {
            new UnitFile(content, problems).read();
            Curriculum curriculum = new CurriculumFiles(content, problems).read();
            new QuizFiles(content, curriculum, problems).read();
            new PlanFiles(content, curriculum, problems).read();
            new FeedbackFiles(content, problems).read();
        }
        return problems.sorted();
    }
}
