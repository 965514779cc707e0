package vn.sontay.training.teaching.trainingclass;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.persistence.EntityManager;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.people.organisation.OrganisationFixture;
import vn.sontay.training.people.organisation.UnitKind;
import vn.sontay.training.shared.Caller;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.Page;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.Sorting;
import vn.sontay.training.teaching.attendance.RollsOfSessions;
import vn.sontay.training.testing.BothDatabases;
import vn.sontay.training.testing.StatementCount;
import vn.sontay.training.testing.TestClock;
import vn.sontay.training.testing.TestDatabase;

/** FRM-8: the list of classes is read a page at a time. */
class ClassListIT {

    private static final TestClock CLOCK = TestClock.at("2026-11-24T08:00");
    private static final Timestamp BEFORE = Timestamp.from(Instant.parse("2026-01-01T00:00:00Z"));

    private TestDatabase database;
    private long unit;
    private long next = 7_200_000;

    private void begin(TestDatabase on) {
        database = on;
        on.clear();
        unit = on.call(em -> new OrganisationFixture(em).unit("Xã Sơn Tây", UnitKind.COMMUNE, null));
        open("Lớp B", "Nhà văn hóa", "2026-12-01", "2026-12-02");
        open("Lớp A", "Hội trường", "2026-11-20", "2026-11-27");
        open("Lớp C", "Hội trường", "2026-07-01", "2026-07-02");
    }

    private void open(String title, String place, String first, String last) {
        database.run(em -> em.createNativeQuery("insert into training_class (id, course_code, title, place, starts_on, "
                + "ends_on, organiser_unit_id, organiser_name, legal_basis, opened_at, version) values (?, 'lop', ?, ?, "
                + "?, ?, ?, 'UBND xã Sơn Tây', '', ?, 1)").setParameter(1, next++).setParameter(2, title)
                .setParameter(3, place).setParameter(4, Date.valueOf(first)).setParameter(5, Date.valueOf(last))
                .setParameter(6, unit).setParameter(7, BEFORE).executeUpdate());
    }

    private static ClassListQueries queries(EntityManager em) {
        CurrentUser user = new CurrentUser();
        user.is(new Caller("quantri", 1, 900_000_001L, "Trần Quản Trị", Set.of(Roles.ADMINISTRATOR)));
        return new ClassListQueries(em, new RollsOfSessions(), user, CLOCK);
    }

    private List<String> titles(String words, @Nullable ClassState state, String order) {
        return database.call(em -> queries(em).page(new ClassFilter(words, "", "", state), 1, Sorting.of(order)).rows()
                .stream().map(ClassRow::title).toList());
    }

    @BothDatabases
    void classes_are_sorted_by_their_columns_and_the_newest_come_first_otherwise(TestDatabase on) {
        begin(on);
        assertEquals(List.of("Lớp B", "Lớp A", "Lớp C"), titles("", null, ""));
        assertEquals(List.of("Lớp A", "Lớp B", "Lớp C"), titles("", null, "title"));
        assertEquals(List.of("Lớp C", "Lớp A", "Lớp B"), titles("", null, "startsOn"));
        assertEquals(List.of("Lớp A", "Lớp C", "Lớp B"), titles("", null, "place"));
        assertEquals(List.of("Lớp C", "Lớp A", "Lớp B"), titles("", null, "-state"));
        assertEquals(List.of("Lớp B", "Lớp A", "Lớp C"), titles("", null, "people"));
        assertEquals(List.of("Lớp B", "Lớp A", "Lớp C"), titles("", null, "legal_basis"));
    }

    @BothDatabases
    void classes_are_found_by_words_without_marks_and_by_where_they_stand_today(TestDatabase on) {
        begin(on);
        assertEquals(List.of("Lớp A", "Lớp C"), titles("hoi truong", null, ""));
        assertEquals(List.of(), titles("không có", null, ""));
        assertEquals(List.of("Lớp B"), titles("", ClassState.UPCOMING, ""));
        assertEquals(List.of("Lớp A"), titles("", ClassState.RUNNING, ""));
        assertEquals(List.of("Lớp C"), titles("Lop", ClassState.FINISHED, ""));
    }

    @BothDatabases
    void of_many_classes_a_page_is_read_with_two_statements(TestDatabase on) {
        begin(on);
        for (int i = 0; i < Page.OF_A_LIST; i++) {
            open("Lớp số " + i, "Hội trường", "2026-03-01", "2026-03-02");
        }
        database.run(em -> {
            Page<ClassRow> second = queries(em).page(ClassFilter.ALL, 2, Sorting.OWN);
            assertEquals(3, second.rows().size());
            assertEquals(Page.OF_A_LIST + 3, second.total());
            assertEquals(2, StatementCount.of(em, () -> queries(em).page(ClassFilter.ALL, 1, Sorting.of("-place"))));
            List<ClassRow> file = queries(em).all(new ClassFilter("hoi truong", "", "", null), Sorting.of("startsOn"));
            assertEquals(Page.OF_A_LIST + 2, file.size(), "a file has all that the screen finds");
            assertEquals("Lớp A", file.getLast().title());
        });
    }
}
