package vn.sontay.training.launch;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.stream.Stream;
import vn.sontay.training.learning.curriculum.CurriculumFiles;
import vn.sontay.training.learning.kit.KitFiles;
import vn.sontay.training.learning.pack.Teaching;
import vn.sontay.training.outcome.certificate.wording.WordingFiles;
import vn.sontay.training.people.organisation.UnitFile;
import vn.sontay.training.shared.TimeSource;
import vn.sontay.training.shared.content.ContentFolder;
import vn.sontay.training.shared.content.ContentProblem;
import vn.sontay.training.shared.content.ContentProblems;
import vn.sontay.training.teaching.feedback.FeedbackFiles;
import vn.sontay.training.teaching.plan.PlanFiles;

/** Checks a content folder without a server (LAU-3). */
public final class ContentCheck {

    private ContentCheck() {
    }

    /**
     * Prints each problem and each remark on a line of the error output and ends with 1; says nothing when all is sound.
     *
     * @param arguments the content folder; {@code content} when left out
     */
    public static void main(String[] arguments) {
        Path folder = Path.of(arguments.length > 0 ? arguments[0] : "content");
        List<ContentProblem> problems = problemsOfBuild(folder);
        problems.forEach(System.err::println);
        remarks(folder).forEach(System.err::println);
        warnings(folder, LocalDate.now(TimeSource.ZONE)).forEach(warning -> System.err.println("NHẮC: " + warning));
        if (!problems.isEmpty()) {
            System.exit(1);
        }
    }

    /** @return where that folder's lessons are not as this project wants them, by file and line */
    public static List<ContentProblem> remarks(Path folder) {
        try (ContentFolder content = ContentFolder.at(folder)) {
            CurriculumFiles files = new CurriculumFiles(content, new ContentProblems());
            KitFiles kits = new KitFiles(content, files.read(), new ContentProblems());
            kits.read();
            return Stream.concat(files.remarks().sorted().stream(), kits.remarks().sorted().stream()).toList();
        }
    }

    /** @return lessons, questions, cards and terms in force on that day that rest on a claim which had ended before it (CLM-4) */
    public static List<ContentProblem> warnings(Path folder, LocalDate today) {
        ContentProblems warnings = new ContentProblems();
        try (ContentFolder content = ContentFolder.at(folder)) {
            Teaching.read(content, new ContentProblems()).noteEnded(today, warnings);
        }
        return warnings.sorted();
    }

    /** @return everything that hinders a start with that folder, by file and line */
    public static List<ContentProblem> problems(Path folder) {
        return problems(folder, List.of());
    }

    /**
     * @return that, what rests on claims that had ended by the review day (CLM-4), tests too long for their session (KIT-9) and, once nothing of it is left, quizzes that
     *         can't be drawn for a class of now or then (QUI-15)
     */
    public static List<ContentProblem> problemsOfBuild(Path folder) {
        return problems(folder, List.of(LocalDate.now(TimeSource.ZONE), LocalDate.of(2025, Month.SEPTEMBER, 1),
                LocalDate.of(2026, Month.MARCH, 1)));
    }

    private static List<ContentProblem> problems(Path folder, List<LocalDate> classDays) {
        ContentProblems problems = new ContentProblems();
        try (ContentFolder content = ContentFolder.at(folder)) {
            new UnitFile(content, problems).read();
            Teaching teaching = Teaching.read(content, problems);
            new PlanFiles(content, teaching.curriculum(), UnitFile.codes(content), problems).read();
            new FeedbackFiles(content, problems).read();
            new WordingFiles(content, problems).read();
            if (!classDays.isEmpty()) {
                teaching.noteEndedByReview(problems);
                teaching.noteTests(problems);
            }
            teaching.noteDraws(classDays, problems);
        }
        return problems.sorted();
    }
}
