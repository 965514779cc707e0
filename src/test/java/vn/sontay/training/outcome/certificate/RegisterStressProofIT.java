package vn.sontay.training.outcome.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.sontay.training.testing.DatabasePlace;
import vn.sontay.training.testing.RunningApp;
import vn.sontay.training.testing.TestDatabase;
import vn.sontay.training.testing.WebVisitor;

/** CER-4, CER-5: twenty issue for twenty classes of one book at once, and the server is killed twice meanwhile. */
@ExtendWith(DatabasePlace.class)
class RegisterStressProofIT {

    private static final TestDatabase DATABASE = TestDatabase.MARIADB;
    private static final int CLASSES = 20;
    private static final int PEOPLE = 25;
    private static final int PATIENCE_MINUTES = 10;

    @Test
    void no_number_is_missing_or_given_twice_and_everybody_has_one_whole_certificate() throws Exception {
        DATABASE.clear();
        RunningApp app = RunningApp.start(Map.of("DEMO", "true", "DB_CLASS", "org.mariadb.jdbc.MariaDbDataSource",
                "DB_URL", DATABASE.url(), "DB_USER", TestDatabase.USER, "DB_PASSWORD", TestDatabase.USER));
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Long> classes = DATABASE.call(em -> HastyIssuing.classes(em, CLASSES, PEOPLE));
            long before = certificates();
            List<WebVisitor.Form> forms = new ArrayList<>();
            for (long classId : classes) {
                forms.add(HastyIssuing.form(app.address(), classId));
            }
            List<? extends Future<?>> issuing = forms.stream()
                    .map(each -> threads.submit(() -> HastyIssuing.issue(each))).toList();
            for (double share : new double[]{0.2, 0.6}) {
                while (certificates() - before < CLASSES * PEOPLE * share) {
                    TimeUnit.MILLISECONDS.sleep(5);
                }
                assertTrue(issuing.stream().anyMatch(each -> !each.isDone()), "killed too late to harm anybody");
                app.kill();
                app.start();
            }
            for (Future<?> each : issuing) {
                each.get(PATIENCE_MINUTES, TimeUnit.MINUTES);
            }
            assertWhole(before, classes);
        } finally {
            app.close();
        }
    }

    private static long number(String sql) {
        return DATABASE.call(em -> ((Number) em.createNativeQuery(sql).getSingleResult()).longValue());
    }

    private static long certificates() {
        return number("select count(*) from certificate");
    }

    private static void assertWhole(long before, List<Long> classes) {
        assertEquals(before + CLASSES * PEOPLE, certificates());
        String ours = classes.stream().map(String::valueOf).reduce((one, other) -> one + ", " + other).orElseThrow();
        assertEquals(CLASSES * PEOPLE, number("select count(distinct enrolment_id) from certificate where class_id in ("
                + ours + ")"));
        assertEquals(0, number(HastyIssuing.BROKEN_BOOKS));
        assertEquals(0,
                number("select count(*) from certificate k left join certificate_seal s on s.certificate_id = k.id "
                        + "where s.certificate_id is null and k.class_id in (" + ours + ")"));
        DATABASE.run(
                em -> em.createNativeQuery("select f.pdf, k.pdf_sha256 from certificate k join certificate_file f on "
                        + "f.certificate_id = k.id where k.class_id in (" + ours + ")").getResultList().forEach(row -> {
                            Object[] columns = (Object[]) row;
                            assertEquals(columns[1], sha256((byte[]) columns[0]));
                        }));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
