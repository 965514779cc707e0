package vn.sontay.training.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.testing.BothDatabases;
import vn.sontay.training.testing.TestClock;
import vn.sontay.training.testing.TestDatabase;

/** What was taken has a name that can be read back: KEE-6. */
class CommandReceiptsIT {

    private static final TestClock CLOCK = TestClock.at("2026-12-01T08:00");

    private static CommandReceipts receipts(EntityManager em, String seconds) {
        return new CommandReceipts(em, CLOCK, new Installation(Map.of("KEEP_SECONDS", seconds)));
    }

    @BothDatabases
    void kee_6_what_is_no_longer_there_is_told(TestDatabase database) {
        database.clear();
        @Nullable
        String kept = database.call(em -> receipts(em, "20").taken("quiz.answers"));
        @Nullable
        String lost = database.call(em -> receipts(em, "20").taken("quiz.answers"));
        assertNotNull(kept);
        assertNotNull(lost);
        database.run(em -> receipts(em, "20").once("of-a-form", "fieldwork.record", () -> 7));
        assertEquals(Set.of(), missing(database, kept, lost, "of-a-form"));
        database.run(
                em -> em.createNativeQuery("delete from command_receipt where request_id = ?").setParameter(1, lost)
                        .executeUpdate());
        assertEquals(Set.of(lost, "never-heard-of"), missing(database, kept, lost, "of-a-form", "never-heard-of"));
    }

    private static Set<String> missing(TestDatabase database, String... names) {
        return database.call(em -> receipts(em, "20").missing(List.of(names)));
    }

    @BothDatabases
    void kee_6_a_database_that_loses_nothing_writes_nothing_more(TestDatabase database) {
        database.clear();
        assertNull(database.call(em -> receipts(em, "0").taken("quiz.answers")));
        assertEquals(0,
                database.call(em -> em.createNativeQuery("select request_id from command_receipt").getResultList()
                        .size()).intValue());
    }
}
