package vn.sontay.training.learning.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.sontay.training.learning.curriculum.Curriculum;
import vn.sontay.training.learning.curriculum.CurriculumCatalogue;
import vn.sontay.training.learning.curriculum.CurriculumFiles;
import vn.sontay.training.people.organisation.OrganisationFixture;
import vn.sontay.training.people.organisation.UnitKind;
import vn.sontay.training.shared.Caller;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.content.ContentFolder;
import vn.sontay.training.shared.content.ContentProblems;
import vn.sontay.training.testing.BothDatabases;
import vn.sontay.training.testing.StatementCount;
import vn.sontay.training.testing.TestClock;
import vn.sontay.training.testing.TestDatabase;

/** Which of today's sessions offer a kit, and to whom. */
class KitQueriesIT {

    private static final long CLASS = 6_100_001;
    private static final long FIRST = 6_100_002;
    private static final long OTHER = 6_100_003;
    private static final Timestamp BEFORE = Timestamp.from(Instant.parse("2025-07-01T00:00:00Z"));

    private final CurriculumCatalogue curriculum = new CurriculumCatalogue();
    private final KitCatalogue kits = new KitCatalogue();
    private long trainer;
    private long stranger;

    private void begin(TestDatabase database) {
        try (ContentFolder folder = ContentFolder.at(Path.of("content"))) {
            Curriculum read = new CurriculumFiles(folder, new ContentProblems()).read();
            curriculum.replace(read, Map.of());
            kits.replace(new KitFiles(folder, read, new ContentProblems()).read());
        }
        database.clear();
        database.run(em -> {
            OrganisationFixture make = new OrganisationFixture(em);
            long unit = make.unit("Xã Sơn Tây", UnitKind.COMMUNE, null);
            trainer = make.person("Phạm Văn Khá", null, null);
            stranger = make.person("A Thiêu", null, null);
            em.createNativeQuery("""
                    insert into training_class (id, course_code, title, place, starts_on, ends_on, organiser_unit_id,
                      organiser_name, legal_basis, opened_at, version)
                    values (?, 'can-bo-huyen', 'Lớp 1', 'Hội trường', ?, ?, ?, 'UBND xã Sơn Tây', '', ?, 1)""")
                    .setParameter(1, CLASS).setParameter(2, Date.valueOf("2025-09-01"))
                    .setParameter(3, Date.valueOf("2025-09-04")).setParameter(4, unit).setParameter(5, BEFORE)
                    .executeUpdate();
            em.createNativeQuery("insert into class_trainer (class_id, person_id) values (?, ?)")
                    .setParameter(1, CLASS).setParameter(2, trainer).executeUpdate();
            session(em, FIRST, 3, "Tên sửa lại");
            session(em, OTHER, 9, "Buổi ngoài chương trình");
        });
    }

    private static void session(EntityManager em, long id, int ordinal, String title) {
        em.createNativeQuery("insert into class_session (id, class_id, ordinal, title, held_on, part, periods, "
                + "version) values (?, ?, ?, ?, ?, ?, 4, 1)").setParameter(1, id).setParameter(2, CLASS)
                .setParameter(3, ordinal).setParameter(4, title).setParameter(5, Date.valueOf("2025-09-02"))
                .setParameter(6, ordinal == 3 ? "MORNING" : "AFTERNOON").executeUpdate();
    }

    private KitQueries as(EntityManager entityManager, long personId) {
        CurrentUser user = new CurrentUser();
        user.is(new Caller("nguoi" + personId, personId, personId, "Người", Set.of(Roles.TRAINER)));
        KitQueries queries = new KitQueries();
        queries.entityManager = entityManager;
        queries.currentUser = user;
        queries.curriculum = curriculum;
        queries.kits = kits;
        queries.clock = TestClock.at("2026-12-01T08:00");
        return queries;
    }

    @BothDatabases
    void sessions_of_one_s_own_classes_offer_what_their_lessons_have(TestDatabase database) {
        begin(database);
        database.run(em -> {
            List<Long> both = List.of(FIRST, OTHER);
            assertEquals(Map.of(FIRST, true), as(em, trainer).offered(both));
            assertEquals(Map.of(), as(em, stranger).offered(both));
            assertEquals(1, StatementCount.of(em, () -> as(em, trainer).offered(both)));
        });
    }

    @BothDatabases
    void a_course_without_kits_offers_nothing(TestDatabase database) {
        begin(database);
        kits.replace(Kits.NONE);
        database.run(em -> {
            assertEquals(Map.of(), as(em, trainer).offered(List.of(FIRST)));
            assertEquals(List.of(false, false),
                    List.of(as(em, trainer).has("can-bo-huyen"), as(em, trainer).has("khong-co")));
        });
    }
}
