package vn.sontay.training.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sontay.training.shared.TimeSource;
import vn.sontay.training.testing.RunningApp;
import vn.sontay.training.testing.WebVisitor;
import vn.sontay.training.testing.WebVisitor.Form;
import vn.sontay.training.testing.WebVisitor.Page;

/** The server's clock jumps by hours, forwards and back: nobody sees an error, and what was handed in stays. */
class ClockFaultsProofIT {

    private static final Path FAKER = Path.of("/usr/lib/x86_64-linux-gnu/faketime/libfaketimeMT.so.1");
    private static final int PATIENCE_SECONDS = 60;
    private static final String ENDING = "Lớp hết giờ";
    private static final String CLASS = "Lớp đồng hồ sai";
    private static final List<String> PAGES = List.of("/home", "/admin/classes", "/admin/people", "/admin/audit",
            "/admin/status", "/leader/targets");

    @TempDir
    Path folder;

    @Test
    void a_clock_that_jumps_forwards_and_back_shows_nobody_an_error() throws Exception {
        Assumptions.assumeTrue(Files.exists(FAKER), "without faketime (apt-get install faketime) this is skipped");
        Path offset = folder.resolve("offset");
        clock(offset, "+0");
        try (RunningApp app = RunningApp.start(Map.of("DEMO", "true", "LD_PRELOAD", FAKER.toString(),
                "FAKETIME_TIMESTAMP_FILE", offset.toString(), "FAKETIME_CACHE_DURATION", "1"))) {
            Preparation prepared = new Preparation(app.address());
            prepared.trainingClass(CLASS, Preparation.today(), prepared.trainees());
            String ending = prepared.trainingClass(ENDING, Preparation.today(), prepared.trainees());
            WebVisitor administrator = signedIn(app);
            AtomicInteger acknowledged = new AtomicInteger();
            StressedTrainee trainee = new StressedTrainee("cc01", app.address(), app.address(), 5, 1, acknowledged);
            trainee.begin(CLASS);
            trainee.run();
            Form issue = FullDiskProofIT.issuing(administrator);
            StressedTrainee ended = new StressedTrainee("cc03", app.address(), app.address(), 5, 3, acknowledged);
            ended.begin(ENDING);
            ended.run();
            endsInTwoHours(administrator, ending);

            clock(offset, "+7h");
            looksSound(app, administrator);
            String handedIn = awaitHandedIn(app, ended);
            StressedTrainee late = new StressedTrainee("cc02", app.address(), app.address(), 5, 2, acknowledged);
            late.begin(CLASS);
            Form typed = signedIn(app).open("/admin/add-person").form("add").with("fullName", "Đinh Thị Đồng Hồ")
                    .with("roles", "TRAINEE");

            clock(offset, "-5h");
            looksSound(app, administrator);
            Page added = typed.press("addSubmit");
            assertTrue(added.status() < 500, added.status() + added.body());
            late.run();
            assertEquals(15, acknowledged.get());
            Page issued = issue.press("issueAll");
            assertTrue(issued.status() < 500, issued.status() + issued.body());

            clock(offset, "+0");
            looksSound(app, administrator);
            assertEquals(handedIn, awaitHandedIn(app, ended), "what was handed in by a wrong clock stays handed in");
            assertEquals("", app.lastError());
            app.kill();
            assertWhole(app, List.of(trainee, late, ended));
        }
    }

    /** The test of the class ends two hours from now by the server's clock as it is. */
    private static void endsInTwoHours(WebVisitor administrator, String classId) {
        Page set = administrator.open("/trainer/test-hours?class=" + classId + "&quiz=" + QuizTaker.LAST).form("hours")
                .with("closesAt", LocalDateTime.now(TimeSource.ZONE).plusHours(2).truncatedTo(ChronoUnit.MINUTES)
                        .toString())
                .press("hoursSubmit");
        assertEquals("", set.html().select(".field-error").text());
    }

    /** @return when the job handed it in, as stored */
    private static String awaitHandedIn(RunningApp app, StressedTrainee trainee) throws Exception {
        WebVisitor own = new WebVisitor(app.address());
        own.signIn(trainee.userName(), "taphuan123");
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (System.nanoTime() < end) {
            Page result = own.open("/trainee/result?attempt=" + trainee.attemptId());
            assertTrue(result.status() < 500, result.body());
            if (result.status() == 200 && !result.html().select("main p.verdict").isEmpty()) {
                return result.html().select("main p.verdict, main p.verdict + p").text();
            }
            TimeUnit.SECONDS.sleep(2);
        }
        throw new AssertionError("not handed in");
    }

    /** Each answer once and in order; the register without a gap. */
    private static void assertWhole(RunningApp app, List<StressedTrainee> trainees) throws SQLException {
        String url = "jdbc:h2:file:" + app.dataDir().resolve("training") + ";MODE=MariaDB;DATABASE_TO_LOWER=TRUE";
        try (Connection connection = DriverManager.getConnection(url, "sa", "sa")) {
            assertEquals(15, AnswersUnderStress.kept(connection, trainees));
            try (ResultSet row = connection.createStatement().executeQuery("select count(*) from (select max(serial) - "
                    + "count(*) as missing from certificate group by unit_id, register, for_year) book where missing <> 0")) {
                row.next();
                assertEquals(0, row.getLong(1));
            }
        }
    }

    private static WebVisitor signedIn(RunningApp app) {
        WebVisitor visitor = new WebVisitor(app.address());
        assertEquals(200, visitor.signIn("quantri", "taphuan123").status());
        return visitor;
    }

    /** Who is signed out by it may sign in again; everybody else goes on. */
    private static void looksSound(RunningApp app, WebVisitor administrator) {
        for (String path : PAGES) {
            assertTrue(administrator.open(path).status() < 500, path);
        }
        for (String name : List.of("quantri", "gv01", "cc01", "lanhdao")) {
            WebVisitor visitor = new WebVisitor(app.address());
            Page home = visitor.signIn(name, "taphuan123");
            assertTrue(home.status() == 200 && home.url().endsWith("/home"), name + " " + home.url());
        }
        assertEquals(200, administrator.open("/health/ready").status());
    }

    private static void clock(Path file, String offset) throws IOException, InterruptedException {
        Path next = Files.writeString(file.resolveSibling("next"), offset + "\n");
        Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        TimeUnit.SECONDS.sleep(2);
    }
}
