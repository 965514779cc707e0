package vn.sontay.training.learning.booklet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import vn.sontay.training.learning.curriculum.CurriculumCatalogue;
import vn.sontay.training.learning.curriculum.CurriculumFiles;
import vn.sontay.training.people.organisation.OrganisationFixture;
import vn.sontay.training.people.organisation.UnitKind;
import vn.sontay.training.shared.Caller;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.RefusedException;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.content.ContentFolder;
import vn.sontay.training.shared.content.ContentProblems;
import vn.sontay.training.teaching.trainingclass.ClassAccess;
import vn.sontay.training.testing.BothDatabases;
import vn.sontay.training.testing.StatementCount;
import vn.sontay.training.testing.TestDatabase;

/** Who may have which booklet (BKL-1, BKL-2). */
class BookletQueriesIT {

    private static final long CLASS = 6_000_001;
    private static final long ENROLMENT = 6_000_002;
    private static final Timestamp BEFORE = Timestamp.from(Instant.parse("2025-07-01T00:00:00Z"));

    private final CurriculumCatalogue catalogue = new CurriculumCatalogue();
    private long trainer;
    private long trainee;
    private long other;

    private void begin(TestDatabase database) {
        try (ContentFolder folder = ContentFolder.at(Path.of("content"))) {
            catalogue.replace(new CurriculumFiles(folder, new ContentProblems()).read(), Map.of());
        }
        database.clear();
        database.run(em -> {
            OrganisationFixture make = new OrganisationFixture(em);
            long unit = make.unit("Xã Sơn Tây", UnitKind.COMMUNE, null);
            trainer = make.person("Phạm Văn Khá", null, null);
            trainee = make.person("A Thiêu", null, null);
            other = make.person("Y Nhung", null, null);
            em.createNativeQuery("""
                    insert into training_class (id, course_code, title, place, starts_on, ends_on, organiser_unit_id,
                      organiser_name, legal_basis, opened_at, version)
                    values (?, 'can-bo-huyen', 'Lớp 1', 'Hội trường', ?, ?, ?, 'UBND xã Sơn Tây', '', ?, 1)""")
                    .setParameter(1, CLASS).setParameter(2, Date.valueOf("2025-09-01"))
                    .setParameter(3, Date.valueOf("2025-09-04")).setParameter(4, unit).setParameter(5, BEFORE)
                    .executeUpdate();
            em.createNativeQuery("insert into class_trainer (class_id, person_id) values (?, ?)")
                    .setParameter(1, CLASS).setParameter(2, trainer).executeUpdate();
            em.createNativeQuery("""
                    insert into enrolment (id, class_id, person_id, full_name, unit_name, enrolled_at, version)
                    values (?, ?, ?, 'A Thiêu', 'Xã Sơn Tây', ?, 1)""").setParameter(1, ENROLMENT)
                    .setParameter(2, CLASS).setParameter(3, trainee).setParameter(4, BEFORE).executeUpdate();
        });
    }

    private BookletQueries as(EntityManager entityManager, long personId, String role) {
        CurrentUser user = new CurrentUser();
        user.is(new Caller("nguoi" + personId, personId, personId, "Người", Set.of(role)));
        BookletQueries queries = new BookletQueries();
        queries.entityManager = entityManager;
        queries.access = new ClassAccess(entityManager, user);
        queries.catalogue = catalogue;
        return queries;
    }

    @BothDatabases
    void a_class_s_people_trainers_and_administrators_get_the_editions_of_its_first_day(TestDatabase database) {
        begin(database);
        database.run(em -> {
            BookletOrder mine = as(em, trainee, Roles.TRAINEE).mine(ENROLMENT);
            assertEquals("2025", mine.editions().getFirst().edition());
            assertEquals("UBND xã Sơn Tây", mine.organiser());
            assertEquals(mine, as(em, trainer, Roles.TRAINER).ofClass(CLASS));
            assertEquals(mine.key(), as(em, other, Roles.ADMINISTRATOR).ofClass(CLASS).key());
            em.clear();
            assertEquals(2, StatementCount.of(em, () -> as(em, trainer, Roles.TRAINER).ofClass(CLASS)));
        });
    }

    @BothDatabases
    void other_trainers_and_other_trainees_are_refused(TestDatabase database) {
        begin(database);
        database.run(em -> {
            assertThrows(RefusedException.class, () -> as(em, other, Roles.TRAINER).ofClass(CLASS));
            assertThrows(RefusedException.class, () -> as(em, other, Roles.TRAINEE).mine(ENROLMENT));
            assertThrows(NotFoundException.class, () -> as(em, other, Roles.ADMINISTRATOR).ofClass(1));
        });
    }
}
