package vn.sontay.training.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.eclipse.persistence.sessions.server.ServerSession;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.callback.BaseCallback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import vn.sontay.training.operation.backup.BackupFile;
import vn.sontay.training.operation.backup.Restorer;
import vn.sontay.training.outcome.certificate.Verification;
import vn.sontay.training.outcome.certificate.VerificationService;
import vn.sontay.training.outcome.report.TargetQueries;
import vn.sontay.training.people.audit.AuditEntry;
import vn.sontay.training.shared.Caller;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.Installation;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.UnitScope;
import vn.sontay.training.testing.BothDatabases;
import vn.sontay.training.testing.TestClock;
import vn.sontay.training.testing.TestDatabase;
import vn.sontay.training.testing.Wired;

/**
 * LAU-15: what an application of commit 5c24dba has stored goes through every migration since and is lost nowhere. The file was made of
 * the database that it left: its demo, a mark that was corrected, a withdrawal, a session that was moved and a test that somebody is in.
 */
class UpgradeIT {

    static final String STORED = "stored-by-5c24dba.zip";

    private static final List<Integer> CHECKSUMS = List.of(-1522877898, -1854491991, 1965273395, -1042328447,
            1835644081, -1687867243, 85882378, -1344084963, -1254597366, 367389648, 1834620704, -397960608, -528242339,
            354980604, 646322297, 1749487388, 252678876, -1845506592, 447264513, 767710617, -1660965477, 874795859,
            -786995806, -1492654613, -833617791, 316759125, -2033148969, -767679203, 354014487, -980246343, -156484819,
            -1576557539, -1676733578);

    /** A withdrawal has become a row of its own, and search knows no apostrophes any more. */
    static final List<String> BECAME_OTHERWISE = List.of("account.session_epoch",
            "enrolment.withdrawal_recorded_at", "person: 1 rows");

    @BothDatabases
    void what_an_early_version_stored_is_lost_by_no_migration_since(TestDatabase database) throws Exception {
        DataSource source = stored(database);
        StoredRows before = StoredRows.read(source);
        RowsStay watch = new RowsStay(before);
        Migration.configuration(source).callbacks(watch).load().migrate();
        assertEquals(Migration.newest(), watch.last);
        assertEquals(List.of(), watch.lost);
        StoredRows after = StoredRows.read(source);
        assertEquals(BECAME_OTHERWISE, before.missingIn(after));
        assertEquals(withdrawals(before.table("enrolment"), "withdrawal_", "id"),
                withdrawals(after.table("withdrawal"), "", "enrolment_id"));
        assertEquals(13, after.table("certificate_file").size());
        assertEquals(
                column(after.table("certificate"), "id", "pdf_sha256"),
                column(after.table("certificate_file"), "certificate_id", "pdf"));
    }

    private static Set<String> column(List<Map<String, String>> rows, String key, String value) {
        return rows.stream().map(row -> row.get(key) + " " + row.get(value)).collect(Collectors.toSet());
    }

    private static Set<String> withdrawals(List<Map<String, String>> rows, String prefix, String enrolment) {
        return rows.stream().filter(row -> !"null".equals(row.get("withdrawn_on")))
                .map(row -> String.join(" ", row.get(enrolment), row.get("withdrawn_on"), row.get(prefix + "reason"),
                        row.get(prefix + "recorded_at")))
                .collect(Collectors.toSet());
    }

    /** Counts the rows after each migration, so that the one is named that loses some. */
    private static final class RowsStay extends BaseCallback {

        private final Map<String, Integer> before;
        private final List<String> lost = new ArrayList<>();
        private String last = "";

        RowsStay(StoredRows before) {
            this.before = before.counts();
        }

        @Override
        public boolean supports(Event event, Context context) {
            return event == Event.AFTER_EACH_MIGRATE;
        }

        @Override
        public void handle(Event event, Context context) {
            last = Objects.requireNonNull(context.getMigrationInfo()).getVersion().getVersion();
            try (Statement statement = context.getConnection().createStatement()) {
                for (Map.Entry<String, Integer> table : before.entrySet()) {
                    try (ResultSet rows = statement.executeQuery("select count(*) from `" + table.getKey() + "`")) {
                        rows.next();
                        if (rows.getInt(1) < table.getValue()) {
                            lost.add(last + " " + table.getKey());
                        }
                    }
                }
            } catch (SQLException e) {
                throw new IllegalStateException("after " + last, e);
            }
        }
    }

    /** A migration that has run somewhere is never changed: these are the sums that the early version's own history has. */
    @BothDatabases
    void the_early_versions_migrations_are_those_that_ran_there(TestDatabase database) throws Exception {
        assertEquals(CHECKSUMS, Arrays.stream(Migration.configuration(stored(database)).load().info().applied())
                .filter(each -> each.getVersion() != null).map(MigrationInfo::getChecksum).toList());
    }

    /** @return a database as the early version left it */
    private static DataSource stored(TestDatabase database) throws Exception {
        DataSource source = database.another("early" + UUID.randomUUID().toString().substring(0, 8));
        BackupFile file = new BackupFile(Path.of(UpgradeIT.class.getResource(STORED).toURI()), null);
        Restorer restorer = new Restorer(source, TestMigrations.known());
        restorer.restore(file, restorer.accepted(file, "demo"));
        return source;
    }

    /** The version before, which may still run, goes on with the sequence for as long: far below. */
    @BothDatabases
    void ids_go_on_after_those_of_the_early_version(TestDatabase database) throws Exception {
        DataSource source = stored(database);
        Migration.run(source);
        long highest = StoredRows.read(source).highest("id");
        try (EntityManagerFactory entities = TestDatabase.entitiesOn(source);
                Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet next = statement.executeQuery("select next value for entity_seq")) {
            next.next();
            assertTrue(next.getLong(1) >= highest, next.getLong(1) + " isn't beyond " + highest);
            long given = ((Number) entities.unwrap(ServerSession.class)
                    .getNextSequenceNumberValue(AuditEntry.class)).longValue();
            assertTrue(given > next.getLong(1) + 900_000, given + " is too near");
        }
    }

    /** The figures are those that the early version's own pages told. */
    @BothDatabases
    void todays_application_reads_it(TestDatabase database) throws Exception {
        DataSource source = stored(database);
        Migration.run(source);
        TestClock clock = TestClock.at("2026-12-01T15:02");
        CurrentUser user = new CurrentUser();
        user.is(new Caller("lanhdao", 3, 900_000_004L, "Lãnh Đạo", Set.of(Roles.LEADER),
                Map.of(Roles.LEADER, UnitScope.ALL)));
        try (EntityManagerFactory entities = TestDatabase.entitiesOn(source);
                EntityManager em = entities.createEntityManager()) {
            em.getTransaction().begin();
            Wired application = new Wired(em, clock).with(new Installation(Map.of("DEMO", "true"))).with(user);
            application.get(Preparation.class).run();
            em.flush();
            assertEquals(List.of("3a-lop 1/2", "3a-nguoi 13/30", "3a-dung-han 1/2", "3b-nguoi 0/20"),
                    figures(application, "son-tay-2025"));
            assertEquals(List.of("M1-lop 1/1", "M1-nguoi 2/15", "M1-som 2/2", "M2-nguoi 0/20", "M3-nguoi 0/null"),
                    figures(application, "mau-ke-hoach-tiep"));
            for (Object code : em.createNativeQuery("select code from certificate").getResultList()) {
                assertEquals(Verification.State.VALID,
                        application.get(VerificationService.class).verify(code.toString(), "::1").state());
            }
            em.getTransaction().rollback();
        }
    }

    private static List<String> figures(Wired application, String plan) {
        return application.get(TargetQueries.class).board(plan, LocalDate.parse("2026-12-01")).plans().getFirst()
                .targets().stream()
                .map(row -> row.target().code() + " " + row.figure().counted() + "/" + row.figure().total()).toList();
    }
}
