package vn.sontay.training.people.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import vn.sontay.training.shared.Caller;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.Sorting;
import vn.sontay.training.testing.BothDatabases;
import vn.sontay.training.testing.StatementCount;
import vn.sontay.training.testing.TestClock;
import vn.sontay.training.testing.TestDatabase;

/** FRM-8: the trail is read a page at a time. */
class AuditListIT {

    private static final TestClock CLOCK = TestClock.at("2026-11-24T08:00");
    private static final AuditFilter ALL = new AuditFilter("", null, null);

    private static void line(EntityManager em, long id, String moment, String actor, String action) {
        em.createNativeQuery("insert into audit_entry (id, occurred_at, actor_name, action, subject_type, detail, "
                + "differences) values (?, ?, ?, ?, 'person', '', '')").setParameter(1, id)
                .setParameter(2, Timestamp.from(Instant.parse(moment))).setParameter(3, actor).setParameter(4, action)
                .executeUpdate();
    }

    private static AuditQueries queries(EntityManager em) {
        AuditQueries queries = new AuditQueries();
        queries.entityManager = em;
        queries.currentUser = new CurrentUser();
        queries.currentUser.is(new Caller("quantri", 1, 900_000_001L, "Trần Quản Trị", Set.of(Roles.ADMINISTRATOR)));
        queries.clock = CLOCK;
        return queries;
    }

    private static List<String> actors(TestDatabase database, String order) {
        return database.call(em -> queries(em).page(ALL, 1, Sorting.of(order)).rows().stream().map(AuditRow::actorName)
                .toList());
    }

    @BothDatabases
    void the_newest_line_comes_first_unless_the_trail_is_sorted_otherwise(TestDatabase database) {
        database.clear();
        database.run(em -> {
            line(em, 7_300_001, "2026-11-20T01:00:00Z", "Y Nhung", "people.add");
            line(em, 7_300_002, "2026-11-21T01:00:00Z", "A Thiêu", "people.move");
            line(em, 7_300_003, "2026-11-22T01:00:00Z", "Hồ Văn Rin", "people.add");
        });
        assertEquals(List.of("Hồ Văn Rin", "A Thiêu", "Y Nhung"), actors(database, ""));
        assertEquals(List.of("Y Nhung", "A Thiêu", "Hồ Văn Rin"), actors(database, "occurredAt"));
        assertEquals(List.of("A Thiêu", "Hồ Văn Rin", "Y Nhung"), actors(database, "actorName"));
        assertEquals(List.of("A Thiêu", "Hồ Văn Rin", "Y Nhung"), actors(database, "-action"));
        assertEquals(List.of("Hồ Văn Rin", "A Thiêu", "Y Nhung"), actors(database, "detail"));
        database.run(em -> assertEquals(1,
                StatementCount.of(em, () -> queries(em).page(ALL, 1, Sorting.of("-actorName")))));
    }

    /** AUD-3, AUD-10: the file has what the list has, and where each line stands in the chain. */
    @BothDatabases
    void the_file_has_the_lines_of_the_list_with_their_links(TestDatabase database) {
        database.clear();
        database.run(em -> {
            line(em, 7_300_001, "2026-11-20T01:00:00Z", "Y Nhung", "people.add");
            line(em, 7_300_002, "2026-11-21T01:00:00Z", "A Thiêu", "people.move");
            em.createNativeQuery(
                    "insert into audit_link (link_number, entry_id, linked_at, facts_digest, actor_digest, "
                            + "detail_digest, differences_digest, chain_hash) values (1, 7300001, '2026-11-20 01:00:03', "
                            + "'a', 'b', 'c', 'd', 'e')")
                    .executeUpdate();
        });
        assertEquals(List.of("A Thiêu null", "Y Nhung 1"), inFile(database, ALL));
        assertEquals(List.of("Y Nhung 1"), inFile(database, new AuditFilter("nhung", null, null)));
        assertEquals(List.of(), inFile(database, new AuditFilter("%", null, null)));
    }

    private static List<String> inFile(TestDatabase database, AuditFilter filter) {
        return database.call(em -> {
            AuditFileQueries files = new AuditFileQueries();
            files.entityManager = em;
            files.currentUser = queries(em).currentUser;
            files.clock = CLOCK;
            return files.lines(filter, Sorting.OWN).stream().map(row -> row.line().actorName() + " " + row.link())
                    .toList();
        });
    }
}
