package vn.sontay.training.people.viewlog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.Caller;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.PeopleSeen;
import vn.sontay.training.shared.RefusedException;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.Sorting;
import vn.sontay.training.shared.UnitScope;
import vn.sontay.training.testing.BothDatabases;
import vn.sontay.training.testing.StatementCount;
import vn.sontay.training.testing.TestClock;
import vn.sontay.training.testing.TestDatabase;

/** VIE-1 to VIE-5: the log of who looked at whose details. */
class ViewLogIT {

    private static final TestClock CLOCK = TestClock.at("2026-11-24T08:00");
    private static final ViewFilter ALL = new ViewFilter("", "", null, null);
    private static final long ADMINISTRATOR = 7_400_001;
    private static final long TRAINER = 7_400_002;
    private static final long TRAINEE = 7_400_003;
    private static final long TWIN = 7_400_004;

    private static void people(EntityManager em) {
        person(em, ADMINISTRATOR, "Trần Quản Trị", "tran quan tri", null);
        person(em, TRAINER, "Hồ Văn Rin", "ho van rin", null);
        person(em, TRAINEE, "Đinh Thị Hương", "dinh thi huong", null);
        person(em, TWIN, "Đinh Thị Huong", "dinh thi huong", TRAINEE);
        account(em, ADMINISTRATOR, "quantri");
        account(em, TRAINER, "rin");
    }

    private static void person(EntityManager em, long id, String name, String folded, @Nullable Long into) {
        em.createNativeQuery(
                "insert into person (id, full_name, search_name, sort_key, created_at, version, merged_into) "
                        + "values (?, ?, ?, ?, '2026-01-01 00:00:00', 1, " + into + ")")
                .setParameter(1, id)
                .setParameter(2, name).setParameter(3, folded).setParameter(4, folded).executeUpdate();
    }

    private static void account(EntityManager em, long id, String name) {
        em.createNativeQuery("insert into account (id, person_id, user_name, created_at, version) "
                + "values (?, ?, ?, '2026-01-01 00:00:00', 1)")
                .setParameter(1, id).setParameter(2, id).setParameter(3, name).executeUpdate();
    }

    private static CurrentUser user(long account, UnitScope scope) {
        CurrentUser user = new CurrentUser();
        user.is(new Caller("someone", account, account, "Ai đó", Set.of(Roles.ADMINISTRATOR),
                Map.of(Roles.ADMINISTRATOR, scope)));
        return user;
    }

    private static void look(EntityManager em, long account, String moment, String page, @Nullable Long person,
            int people) {
        ViewTrail trail = new ViewTrail();
        trail.entityManager = em;
        trail.currentUser = user(account, UnitScope.ALL);
        trail.clock = TestClock.at(moment);
        trail.record(new PeopleSeen(page, "id=1", person, people));
    }

    private static ViewLogQueries queries(EntityManager em) {
        ViewLogQueries queries = new ViewLogQueries();
        queries.entityManager = em;
        queries.currentUser = user(ADMINISTRATOR, UnitScope.ALL);
        queries.clock = CLOCK;
        return queries;
    }

    private static void looks(TestDatabase database) {
        database.clear();
        database.run(em -> {
            people(em);
            look(em, TRAINER, "2026-11-20T08:00", "/trainer/phone-list", null, 18);
            look(em, TRAINER, "2026-11-21T08:00", "/leader/evidence", TRAINEE, 1);
            look(em, ADMINISTRATOR, "2026-11-22T08:00", "/admin/person", TWIN, 1);
            look(em, ADMINISTRATOR, "2026-09-22T08:00", "/admin/person", TRAINER, 1);
        });
    }

    private static List<String> found(TestDatabase database, ViewFilter filter, String order) {
        return database.call(em -> queries(em).page(filter, 1, Sorting.of(order)).rows().stream()
                .map(row -> row.userName() + " " + row.page() + " " + row.person() + " " + row.people()).toList());
    }

    @BothDatabases
    void who_looked_at_whom_is_told_newest_first_and_a_list_is_one_line_with_a_number(TestDatabase database) {
        looks(database);
        assertEquals(List.of("quantri /admin/person Đinh Thị Huong 1", "rin /leader/evidence Đinh Thị Hương 1",
                "rin /trainer/phone-list null 18"), found(database, ALL, ""));
        assertEquals("rin /trainer/phone-list null 18", found(database, ALL, "seenAt").getFirst());
    }

    @BothDatabases
    void the_log_is_searched_by_viewer_by_person_and_by_days(TestDatabase database) {
        looks(database);
        assertEquals(List.of("rin /leader/evidence Đinh Thị Hương 1", "rin /trainer/phone-list null 18"),
                found(database, new ViewFilter("Văn Rin", "", null, null), ""));
        assertEquals(List.of("quantri /admin/person Đinh Thị Huong 1", "rin /leader/evidence Đinh Thị Hương 1"),
                found(database, new ViewFilter("", "hường", null, null), ""));
        assertEquals(List.of("quantri /admin/person Hồ Văn Rin 1"), found(database,
                new ViewFilter("", "", LocalDate.of(2026, 9, 1), LocalDate.of(2026, 9, 30)), ""));
        assertEquals(List.of(), found(database, new ViewFilter("%", "", null, null), ""));
    }

    @BothDatabases
    void a_line_costs_one_statement_and_a_page_two(TestDatabase database) {
        looks(database);
        database.run(em -> assertEquals(1, StatementCount.of(em, () -> queries(em).page(ALL, 1, Sorting.OWN))));
        database.run(em -> assertEquals(1, StatementCount.of(em, () -> queries(em).lines(ALL, Sorting.OWN))));
    }

    @BothDatabases
    void who_administers_a_commune_reads_nothing_of_it(TestDatabase database) {
        looks(database);
        database.run(em -> {
            ViewLogQueries queries = queries(em);
            queries.currentUser = user(ADMINISTRATOR, UnitScope.of(Set.of(5L)));
            assertThrows(RefusedException.class, () -> queries.page(ALL, 1, Sorting.OWN));
            assertThrows(RefusedException.class, () -> queries.lines(ALL, Sorting.OWN));
        });
    }

    @BothDatabases
    void a_person_is_told_who_looked_at_their_records_and_at_those_that_went_into_them(TestDatabase database) {
        looks(database);
        assertEquals(List.of(Instant.parse("2026-11-22T01:00:00Z"), Instant.parse("2026-11-21T01:00:00Z")),
                database.call(
                        em -> new ViewsOfPerson(em).of(TRAINEE).stream().map(ViewRow::seenAt).toList()));
    }
}
