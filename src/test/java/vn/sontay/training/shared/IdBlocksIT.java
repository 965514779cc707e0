package vn.sontay.training.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.eclipse.persistence.sessions.server.ServerSession;
import vn.sontay.training.launch.Migration;
import vn.sontay.training.people.audit.AuditEntry;
import vn.sontay.training.testing.AtOnce;
import vn.sontay.training.testing.BothDatabases;
import vn.sontay.training.testing.TestDatabase;

/** SHA-9: an id is given once, whoever asks, whatever becomes of the transaction. */
class IdBlocksIT {

    private static final int THREADS = 8;
    private static final int IDS = 300;

    @BothDatabases
    void two_nodes_and_the_next_start_are_given_no_id_twice(TestDatabase kind) throws Exception {
        DataSource source = migrated(kind);
        Set<Long> given = new HashSet<>();
        try (EntityManagerFactory one = TestDatabase.entitiesOn(source);
                EntityManagerFactory other = TestDatabase.entitiesOn(source)) {
            AtOnce.times(THREADS, number -> ids(number % 2 == 0 ? one : other, IDS)).forEach(given::addAll);
        }
        assertEquals(THREADS * IDS, given.size());
        assertEquals(1L, Collections.min(given));
        try (EntityManagerFactory again = TestDatabase.entitiesOn(source)) {
            assertTrue(ids(again, 1).getFirst() > Collections.max(given));
        }
    }

    @BothDatabases
    void a_block_is_taken_at_once_and_stays_taken_when_the_use_case_fails(TestDatabase kind) throws Exception {
        DataSource source = migrated(kind);
        try (EntityManagerFactory entities = TestDatabase.entitiesOn(source);
                EntityManager failing = entities.createEntityManager();
                EntityManager other = entities.createEntityManager()) {
            failing.getTransaction().begin();
            failing.createNativeQuery("update setting set content = 'x' where name = 'accounts-lock'").executeUpdate();
            assertEquals(1L, ids(entities, 1).getFirst());
            assertEquals(50L, givenTo(source));
            other.getTransaction().begin();
            assertEquals(LongStream.rangeClosed(2, 60).boxed().toList(), ids(entities, 59));
            other.getTransaction().commit();
            failing.getTransaction().rollback();
        }
        assertEquals(100L, givenTo(source));
    }

    private static DataSource migrated(TestDatabase kind) {
        DataSource source = kind.another("ids" + UUID.randomUUID().toString().substring(0, 8));
        Migration.run(source);
        return source;
    }

    private static List<Long> ids(EntityManagerFactory entities, int count) {
        ServerSession session = entities.unwrap(ServerSession.class);
        return LongStream.range(0, count)
                .mapToObj(each -> ((Number) session.getNextSequenceNumberValue(AuditEntry.class)).longValue()).toList();
    }

    private static long givenTo(DataSource source) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                var rows = statement.executeQuery("select given_to from id_block where name = 'entity'")) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
