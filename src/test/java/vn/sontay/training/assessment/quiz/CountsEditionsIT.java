package vn.sontay.training.assessment.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import vn.sontay.training.learning.curriculum.CurriculumCatalogue;
import vn.sontay.training.learning.curriculum.CurriculumFiles;
import vn.sontay.training.shared.content.ContentFixture;
import vn.sontay.training.shared.content.ContentProblems;
import vn.sontay.training.shared.content.EditionArchive;
import vn.sontay.training.testing.BothDatabases;
import vn.sontay.training.testing.TestClock;
import vn.sontay.training.testing.TestDatabase;

/** QUI-8, CUR-11. */
class CountsEditionsIT {

    private static final String FILE = "quizzes/kiem-tra.yaml";

    private final QuizCatalogue catalogue = new QuizCatalogue();

    private void load(TestDatabase database, ContentFixture content, String at) {
        CurriculumCatalogue curriculum = new CurriculumCatalogue();
        curriculum.replace(new CurriculumFiles(content.folder(), new ContentProblems()).read(), Map.of());
        database.run(em -> new QuizLoader(catalogue, curriculum, new EditionArchive(em), TestClock.at(at))
                .load(content.folder()));
    }

    private Counts counts(String classStart) {
        return catalogue.current().counts("kiem-tra", LocalDate.parse(classStart));
    }

    @BothDatabases
    void another_attempt_counts_only_in_classes_that_begin_after_the_content_said_so(TestDatabase database,
            @TempDir Path root) {
        database.clear();
        ContentFixture content = new ContentFixture(root);
        load(database, content, "2026-03-01T08:00");
        load(database, content.write(FILE, ContentFixture.QUIZ + "counts: last\n"), "2026-05-10T08:00");
        assertEquals(Counts.BEST, counts("2026-05-09"));
        assertEquals(Counts.LAST, counts("2026-05-10"));
        assertEquals(Counts.BEST,
                catalogue.current().ofClass("kiem-tra", LocalDate.parse("2026-05-09")).orElseThrow().rules().counts());
        load(database, content.write(FILE, ContentFixture.QUIZ), "2026-07-01T08:00");
        assertEquals(Counts.BEST, counts("2026-05-09"));
        assertEquals(Counts.LAST, counts("2026-06-30"));
        assertEquals(Counts.BEST, counts("2026-07-01"));
        assertEquals(List.of("best", "last", "best"),
                database.call(em -> new EditionArchive(em).all(CountsEdition.KIND))
                        .stream().filter(each -> each.subject().equals("kiem-tra")).map(EditionArchive.Edition::text)
                        .toList());
    }
}
