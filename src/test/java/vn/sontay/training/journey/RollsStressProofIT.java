package vn.sontay.training.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import vn.sontay.training.testing.CuttingProxy;
import vn.sontay.training.testing.RunningApp;

/** Twenty devices take rolls at once while connections are cut and the server is killed twice: every mark arrives, once (ATT-20). */
class RollsStressProofIT {

    private static final long SEED = Long.getLong("stress.seed", 20261124L);
    private static final int DEVICES = 20;
    private static final int IN_A_CLASS = 5;
    private static final int MARKS = 120;
    /** Days: nobody has been to another class then. */
    private static final int LONG_AGO = 200;
    private static final double RISK = 0.08;
    private static final int PATIENCE_MINUTES = 15;

    @Test
    void every_mark_of_twenty_trainers_arrives_once_and_the_last_about_a_person_counts() throws Exception {
        System.out.println("stress.seed=" + SEED);
        AtomicInteger acknowledgements = new AtomicInteger();
        List<StressedTrainer> trainers = new ArrayList<>();
        RunningApp app = RunningApp.start(Map.of("DEMO", "true"));
        try (CuttingProxy network = new CuttingProxy(URI.create(app.address()).getPort(), RISK, SEED);
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Preparation prepared = new Preparation(app.address());
            List<String> people = prepared.trainees().stream().limit(30).toList();
            String roll = "";
            for (int i = 0; i < DEVICES; i++) {
                if (i % IN_A_CLASS == 0) {
                    String classId = prepared.trainingClass("Lớp dồn dập " + i,
                            Preparation.today().minusDays(LONG_AGO + i), people);
                    roll = prepared.ofClass(classId, "/trainer/roll-call").getFirst();
                }
                trainers.add(trainer(prepared.rollOf(roll), roll, i, app, network, acknowledgements));
            }
            trainers.forEach(StressedTrainer::signIn);
            List<? extends Future<?>> running = trainers.stream().map(threads::submit).toList();
            for (double share : List.of(0.15, 0.4)) {
                while (acknowledgements.get() < DEVICES * MARKS * share
                        && running.stream().anyMatch(each -> !each.isDone())) {
                    TimeUnit.MILLISECONDS.sleep(20);
                }
                for (Future<?> each : running) {
                    if (each.isDone()) {
                        each.get();
                    }
                }
                assertTrue(running.stream().anyMatch(each -> !each.isDone()), "killed too late to harm anybody");
                app.kill();
                app.start();
            }
            for (Future<?> each : running) {
                each.get(PATIENCE_MINUTES, TimeUnit.MINUTES);
            }
            System.out.println(network.requestsCut() + " requests and " + network.answersCut() + " answers cut, "
                    + acknowledgements + " marks acknowledged");
            assertTrue(network.requestsCut() > 3 && network.answersCut() > 3, "the network was too good");
        } finally {
            app.close();
        }
        assertNothingIsLostOrTwice(app, trainers);
    }

    /** Each marks people of their own; those of one class do so at once. */
    private static StressedTrainer trainer(List<String> all, String roll, int number, RunningApp app,
            CuttingProxy network, AtomicInteger acknowledgements) {
        List<String> mine = all.subList(number % IN_A_CLASS * all.size() / IN_A_CLASS,
                (number % IN_A_CLASS + 1) * all.size() / IN_A_CLASS);
        return new StressedTrainer(number % 2 == 0 ? "gv01" : "quantri", app.address(),
                network.address() + "/api/v1/rolls/" + roll.replaceAll(".*=", ""), mine, MARKS, SEED + number,
                acknowledgements);
    }

    static void assertNothingIsLostOrTwice(RunningApp app, List<StressedTrainer> trainers)
            throws SQLException {
        Map<String, String> last = new TreeMap<>();
        trainers.forEach(each -> last.putAll(each.last()));
        String url = "jdbc:h2:file:" + app.dataDir().resolve("training").toAbsolutePath()
                + ";MODE=MariaDB;DATABASE_TO_LOWER=TRUE";
        try (Connection connection = DriverManager.getConnection(url, "sa", "sa")) {
            Map<String, String> counts = new TreeMap<>();
            try (ResultSet found = connection.createStatement().executeQuery("select distinct m.enrolment_id, m.status "
                    + "from kept_mark k join roll_call r on r.session_id = k.session_id join attendance_mark m "
                    + "on m.roll_call_id = r.id and m.enrolment_id = k.enrolment_id and m.live_key = 0")) {
                while (found.next()) {
                    counts.put(found.getString(1), found.getString(2));
                }
            }
            assertEquals(last, counts);
            Set<String> records = new HashSet<>();
            Set<String> made = new HashSet<>();
            int marks = 0;
            try (ResultSet found = connection.createStatement()
                    .executeQuery("select record_id, mark_id from kept_mark")) {
                while (found.next()) {
                    records.add(found.getString(1));
                    if (found.getString(2) != null) {
                        made.add(found.getString(2));
                        marks++;
                    }
                }
            }
            trainers.forEach(each -> assertTrue(records.containsAll(each.acknowledged())));
            assertEquals(made.size(), marks);
            try (ResultSet found = connection.createStatement()
                    .executeQuery("select count(*) from attendance_mark m join roll_call r on r.id = m.roll_call_id "
                            + "where r.session_id in (select session_id from kept_mark)")) {
                found.next();
                assertEquals(marks, found.getInt(1));
            }
        }
    }
}
