package vn.sontay.training.teaching.plan;

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

/** PLA-5: what was known of a plan and its targets on a day. */
class PlanEditionsIT {

    private static void load(TestDatabase database, ContentFixture content, String at) {
        CurriculumCatalogue curriculum = new CurriculumCatalogue();
        curriculum.replace(new CurriculumFiles(content.folder(), new ContentProblems()).read(), Map.of());
        database.run(em -> new PlanLoader(curriculum, new PlanCatalogue(), new EditionArchive(em), TestClock.at(at))
                .load(content.folder(), false));
    }

    private static List<EditionArchive.Edition> known(TestDatabase database, String day) {
        return database.call(em -> new EditionArchive(em).all(PlanFacts.KIND)).stream()
                .filter(each -> each.knownOn(LocalDate.parse(day))).toList();
    }

    @BothDatabases
    void a_total_that_was_changed_is_still_known_as_it_was(TestDatabase database, @TempDir Path root) {
        database.clear();
        ContentFixture content = new ContentFixture(root);
        load(database, content, "2026-03-01T08:00");
        load(database, content, "2026-03-05T08:00");
        load(database, content.change("plans/ke-hoach.yaml", "total: 2", "total: 3"), "2026-05-10T08:00");
        assertEquals(List.of("plan - - -\ntarget 3a-lop classes-held 2 30/09/2025 lop"),
                known(database, "2026-05-09").stream().map(EditionArchive.Edition::text).toList());
        EditionArchive.Edition now = known(database, "2026-05-10").getLast();
        assertEquals("plan - - -\ntarget 3a-lop classes-held 3 30/09/2025 lop", now.text());
        assertEquals(LocalDate.parse("2026-05-10"), now.tookEffectOn());
        assertEquals(2, now.number());
    }
}
