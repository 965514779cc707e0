package vn.sontay.training.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import vn.sontay.training.testing.RunningApp;
import vn.sontay.training.testing.WebVisitor;
import vn.sontay.training.testing.WebVisitor.Form;
import vn.sontay.training.testing.WebVisitor.Page;

/**
 * Trainees answer, trainers mark, an administrator writes down people and issues certificates, and the server is killed at random moments
 * for a minute, or for {@code -Dfaults.seconds=600}: nothing acknowledged is lost, nothing is there twice.
 */
class KilledFaultsProofIT {

    private static final int SECONDS = Integer.getInteger("faults.seconds", 60);
    private static final long SEED = Long.getLong("faults.seed", 20261201L);
    private static final int TRAINEES = 10;
    private static final int DEVICES = 6;
    private static final int LONG_AGO = 300;
    private static final int LEAST_KILLS = 2;
    private static final int PATIENCE_MINUTES = 5;
    private static final int MOST_TRIES = 600;
    private static final String CLASS = "Lớp mất điện";

    private final AtomicInteger acknowledged = new AtomicInteger();
    private final AtomicBoolean over = new AtomicBoolean();
    private final List<String> people = new ArrayList<>();

    @Test
    void nothing_acknowledged_is_lost_however_often_the_server_is_killed() throws Exception {
        System.out.println("faults.seed=" + SEED);
        RunningApp app = RunningApp.start(Map.of("DEMO", "true"));
        List<StressedTrainee> trainees = new ArrayList<>();
        List<StressedTrainer> trainers = new ArrayList<>();
        int kills = 0;
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Preparation prepared = new Preparation(app.address());
            prepared.trainingClass(CLASS, Preparation.today(), prepared.trainees());
            for (int i = 0; i < TRAINEES; i++) {
                trainees.add(new StressedTrainee(AnswersUnderStress.names().get(i), app.address(), app.address(),
                        SECONDS * 2, SEED + i, acknowledged));
                trainees.getLast().begin(CLASS);
            }
            trainers.addAll(trainers(prepared, app));
            WebVisitor administrator = new WebVisitor(app.address());
            administrator.signIn("quantri", "taphuan123");
            Form issue = FullDiskProofIT.issuing(administrator);

            List<Future<?>> running = new ArrayList<>();
            trainees.forEach(each -> running.add(threads.submit(each)));
            trainers.forEach(each -> running.add(threads.submit(each)));
            running.add(threads.submit(() -> writeDown(app.address())));
            running.add(threads.submit(() -> issue(issue)));
            Random random = new Random(SEED);
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
            while (System.nanoTime() < end || kills < LEAST_KILLS) {
                TimeUnit.MILLISECONDS.sleep(2000 + random.nextInt(12_000));
                app.kill();
                kills++;
                app.start();
            }
            over.set(true);
            for (Future<?> each : running) {
                each.get(PATIENCE_MINUTES, TimeUnit.MINUTES);
            }
        } finally {
            app.kill();
        }
        System.out.println(kills + " kills, " + acknowledged + " answers and marks, " + people.size()
                + " people acknowledged");
        assertFalse(people.isEmpty());
        RollsStressProofIT.assertNothingIsLostOrTwice(app, trainers);
        assertWhole(app, trainees);
    }

    private List<StressedTrainer> trainers(Preparation prepared, RunningApp app) {
        String classId = prepared.trainingClass("Lớp điểm danh khi mất điện", Preparation.today().minusDays(LONG_AGO),
                prepared.trainees().stream().limit(30).toList());
        String roll = prepared.ofClass(classId, "/trainer/roll-call").getFirst();
        List<String> all = prepared.rollOf(roll);
        List<StressedTrainer> trainers = new ArrayList<>();
        for (int i = 0; i < DEVICES; i++) {
            List<String> mine = all.subList(i * all.size() / DEVICES, (i + 1) * all.size() / DEVICES);
            trainers.add(new StressedTrainer(i % 2 == 0 ? "gv01" : "quantri", app.address(),
                    app.address() + "/api/v1/rolls/" + roll.replaceAll(".*=", ""), mine, SECONDS, SEED + i,
                    acknowledged));
            trainers.getLast().signIn();
        }
        return trainers;
    }

    /** One person after the other; a form that wasn't answered is sent again as it is. */
    private void writeDown(String address) {
        WebVisitor administrator = new WebVisitor(address);
        for (int i = 0; !over.get(); i++) {
            String name = "Đinh Thị Điện" + (char) ('a' + i / 676) + (char) ('a' + i / 26 % 26)
                    + (char) ('a' + i % 26);
            Form form = null;
            while (form == null) {
                form = opened(administrator, name);
            }
            for (int tries = 1; !isAdded(form); tries++) {
                assertTrue(tries < MOST_TRIES, name);
                pause();
            }
            people.add(name);
        }
    }

    private static Form opened(WebVisitor administrator, String name) {
        try {
            Page page = administrator.open("/admin/add-person");
            if (page.findForm("add").isPresent()) {
                return page.form("add").with("fullName", name).with("roles", "TRAINEE");
            }
            administrator.signIn("quantri", "taphuan123");
        } catch (UncheckedIOException | IllegalStateException | java.util.NoSuchElementException e) {
            pause(); // the server is away
        }
        return null;
    }

    private static boolean isAdded(Form form) {
        try {
            Page page = form.press("addSubmit");
            return page.status() == 200 && page.url().contains("/admin/person");
        } catch (UncheckedIOException | IllegalStateException e) {
            return false;
        }
    }

    private void issue(Form form) {
        for (int tries = 1; !isIssued(form); tries++) {
            assertTrue(tries < MOST_TRIES, "not issued");
            pause();
        }
    }

    private static boolean isIssued(Form form) {
        try {
            Page page = form.press("issueAll");
            return page.status() == 200 && page.findForm("issue").isEmpty();
        } catch (UncheckedIOException | IllegalStateException e) {
            return false;
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(500);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void assertWhole(RunningApp app, List<StressedTrainee> trainees) throws Exception {
        String url = "jdbc:h2:file:" + app.dataDir().resolve("training") + ";MODE=MariaDB;DATABASE_TO_LOWER=TRUE";
        try (Connection connection = DriverManager.getConnection(url, "sa", "sa")) {
            assertEquals(TRAINEES * SECONDS * 2, AnswersUnderStress.kept(connection, trainees));
            assertEquals(people.size(), number(connection,
                    "select count(*) from person where full_name like 'Đinh Thị Điện%'"));
            assertEquals(people.size(), number(connection,
                    "select count(distinct full_name) from person where full_name like 'Đinh Thị Điện%'"));
            assertEquals(0,
                    number(connection, "select count(*) from (select unit_id, register, for_year, max(serial) - "
                            + "count(*) as missing from certificate group by unit_id, register, for_year) book "
                            + "where missing <> 0"));
            assertEquals(0, number(connection, "select count(*) from certificate k left join certificate_file f "
                    + "on f.certificate_id = k.id where f.certificate_id is null"));
            assertEquals(0, number(connection, "select count(*) from (select roll_call_id, enrolment_id from "
                    + "attendance_mark where live_key = 0 group by roll_call_id, enrolment_id having count(*) > 1) twice"));
        }
    }

    private static long number(Connection connection, String sql) throws Exception {
        try (ResultSet row = connection.createStatement().executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
