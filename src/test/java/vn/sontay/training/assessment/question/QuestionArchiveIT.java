package vn.sontay.training.assessment.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import vn.sontay.training.learning.curriculum.CurriculumCatalogue;
import vn.sontay.training.learning.curriculum.CurriculumFiles;
import vn.sontay.training.shared.content.ContentFixture;
import vn.sontay.training.shared.content.ContentProblems;
import vn.sontay.training.testing.BothDatabases;
import vn.sontay.training.testing.TestClock;
import vn.sontay.training.testing.TestDatabase;

class QuestionArchiveIT {

    private final QuestionCatalogue catalogue = new QuestionCatalogue();
    private final TestClock clock = TestClock.at("2026-11-24T08:00");

    private Question load(TestDatabase database, ContentFixture content) {
        CurriculumCatalogue curriculum = new CurriculumCatalogue();
        curriculum.replace(new CurriculumFiles(content.folder(), new ContentProblems()).read(), Map.of());
        database.run(
                em -> new QuestionLoader(new QuestionArchive(em), catalogue, curriculum, clock).load(content.folder()));
        return catalogue.current().question("Q1").orElseThrow();
    }

    @BothDatabases
    void a_question_reworded_later_can_still_be_read_as_it_was_asked(TestDatabase database, @TempDir Path root) {
        database.clear();
        ContentFixture content = new ContentFixture(root);
        Question asked = load(database, content);
        long first = catalogue.archiveId(asked);
        content.change("questions/A1.yaml", "Câu một?", "Câu một là gì?");
        Question now = load(database, content);
        assertNotEquals(first, catalogue.archiveId(now));
        assertNull(catalogue.byArchiveId(first));
        database.run(em -> assertEquals(asked, em.find(ArchivedQuestion.class, first).question()));
    }
}
