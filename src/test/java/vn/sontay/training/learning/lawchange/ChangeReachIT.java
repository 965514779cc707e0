package vn.sontay.training.learning.lawchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import vn.sontay.training.learning.curriculum.Curriculum;
import vn.sontay.training.learning.curriculum.CurriculumCatalogue;
import vn.sontay.training.learning.curriculum.CurriculumFiles;
import vn.sontay.training.learning.curriculum.LessonKeeping;
import vn.sontay.training.people.organisation.OrganisationFixture;
import vn.sontay.training.people.organisation.UnitKind;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.UnitScope;
import vn.sontay.training.shared.content.ContentFixture;
import vn.sontay.training.shared.content.ContentProblems;
import vn.sontay.training.teaching.attendance.MarkStatus;
import vn.sontay.training.testing.BothDatabases;
import vn.sontay.training.testing.TestDatabase;

/** Whom other content would tell of a change are the same as those whom it tells once it is in force. */
class ChangeReachIT {

    private static final String FILE = "lessons/A1.2025.md";
    private static final String CLAIMS = """
            documents:
              - {code: nq-1, name: Nghị quyết, number: 1/2025/NQ-CP, date: 15/06/2025}
            claims:
              - {code: cu, subject: a, statement: Cũ., document: nq-1, certainty: law, from: 01/07/2025, until: 31/12/2025, looked: 01/12/2026, by: Người soạn}
              - {code: moi, subject: a, statement: Mới., document: nq-1, certainty: law, from: 01/01/2026, looked: 01/12/2026, by: Người soạn}
            """;
    private static final LawChange CHANGE = LawChangeFixture.change("doi", "2026-01-01", null, List.of("cu"),
            List.of("moi"));

    @TempDir
    private Path folder;

    private static Curriculum read(ContentFixture content) {
        ContentProblems problems = new ContentProblems();
        Curriculum curriculum = new CurriculumFiles(content.folder(), problems).read();
        problems.refuseIfAny();
        return curriculum;
    }

    private static void load(TestDatabase database, CurriculumCatalogue catalogue, Curriculum curriculum) {
        database.run(em -> LessonKeeping.load(em, catalogue, curriculum, Instant.parse("2026-11-24T01:00:00Z")));
    }

    private static int reach(TestDatabase database, Curriculum curriculum) {
        return database.call(em -> LawChangeFixture.wired(em, List.of(), 1, Roles.ADMINISTRATOR, UnitScope.ALL)
                .get(ChangeReach.class).people(new LawChanges(List.of()), new LawChanges(List.of(CHANGE)), curriculum,
                        LawChangeFixture.CLOCK.today()));
    }

    private static int concerned(TestDatabase database) {
        return database.call(em -> LawChangeFixture
                .wired(em, List.of(CHANGE), 1, Roles.LEADER, UnitScope.ALL).get(LawChangeBoardQueries.class)
                .people("doi", LawChangeFixture.CLOCK.today()).people().size());
    }

    @BothDatabases
    void claims_that_the_other_content_names_of_an_edition_count_as_they_will(TestDatabase database) {
        database.clear();
        ContentFixture content = new ContentFixture(folder.resolve(database.toString()))
                .write("claims/a.yaml", CLAIMS).write("review.yaml", "reviewed: 01/12/2025\n");
        CurriculumCatalogue catalogue = new CurriculumCatalogue();
        load(database, catalogue, read(content));
        long edition = catalogue
                .archiveId(catalogue.current().edition("A1", LocalDate.of(2025, 8, 1)).orElseThrow());
        database.run(em -> {
            OrganisationFixture units = new OrganisationFixture(em);
            LawChangeFixture make = new LawChangeFixture(em);
            long unit = units.unit("Xã Một", UnitKind.COMMUNE, null);
            long held = make.trainingClass(unit);
            long reader = make.enrolment(held, units.personOf(unit, "A Thiêu", null), unit);
            long listener = make.enrolment(held, units.personOf(unit, "Y Nhung", null), unit);
            long absent = make.enrolment(held, units.personOf(unit, "A Rin", null), unit);
            make.completed(reader, "A1", edition, "2025-08-04T08:00");
            long roll = make.roll(make.session(held, LocalDate.of(2025, 8, 4), List.of(edition)), true);
            make.marked(roll, listener, MarkStatus.LATE);
            make.marked(roll, absent, MarkStatus.PRESENT);
            make.marked(roll, absent, MarkStatus.EXCUSED);
        });
        Curriculum silent = read(content);
        Curriculum named = read(content.change(FILE, "reader: officer", "reader: officer\nclaims: [cu]"));
        Curriculum taught = read(content.change(FILE, "claims: [cu]", "claims: [cu, moi]"));
        assertEquals(0, reach(database, silent));
        assertEquals(2, reach(database, named));
        assertEquals(0, concerned(database), "nothing was loaded");
        assertEquals(0, reach(database, taught));
        load(database, catalogue, named);
        assertEquals(2, concerned(database));
        assertEquals(2, reach(database, named));
        assertEquals(0, reach(database, silent), "what is said of an edition replaces what was kept");
        load(database, catalogue, silent);
        assertEquals(0, concerned(database));
    }
}
