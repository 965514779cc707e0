package vn.sontay.training.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import vn.sontay.training.testing.CuttingProxy;
import vn.sontay.training.testing.RunningApp;

/**
 * Trainees answer at once while connections are cut and the server is killed: everything that was given arrives, in the order in
 * which it was given, once.
 *
 * @param people how many of the demo's trainees
 * @param answers that each of them gives
 * @param killedAt which shares of all answers the server has acknowledged when it is killed
 */
record AnswersUnderStress(int people, int answers, List<Double> killedAt) {

    private static final long SEED = Long.getLong("stress.seed", 20261124L);
    private static final String CLASS = "Lớp năm mươi người";
    private static final double RISK = 0.08;
    /** Everybody signs in anew after each kill, and checking a password is dear on purpose. */
    private static final int PATIENCE_MINUTES = 15;

    /** One row of the log. */
    private record Row(String client, String written, int ordinal, String response) {
    }

    /** Plays it. */
    void play() throws Exception {
        System.out.println("stress.seed=" + SEED);
        AtomicInteger acknowledgements = new AtomicInteger();
        List<StressedTrainee> trainees = new ArrayList<>();
        int kills = 0;
        RunningApp app = RunningApp.start(Map.of("DEMO", "true"));
        int port = URI.create(app.address()).getPort();
        try (CuttingProxy network = new CuttingProxy(port, RISK, SEED);
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Preparation prepared = new Preparation(app.address());
            prepared.trainingClass(CLASS, Preparation.today(), prepared.trainees());
            List<String> names = names();
            for (int i = 0; i < people; i++) {
                trainees.add(new StressedTrainee(names.get(i), app.address(), network.address(), answers, SEED + i,
                        acknowledgements));
            }
            for (Future<?> begun : trainees.stream().map(each -> threads.submit(() -> each.begin(CLASS))).toList()) {
                begun.get(PATIENCE_MINUTES, TimeUnit.MINUTES);
            }
            List<? extends Future<?>> running = trainees.stream().map(threads::submit).toList();
            for (double share : killedAt) {
                while (acknowledgements.get() < people * answers * share
                        && running.stream().anyMatch(each -> !each.isDone())) {
                    TimeUnit.MILLISECONDS.sleep(20);
                }
                for (Future<?> each : running) {
                    if (each.isDone()) {
                        each.get(); // tells why
                    }
                }
                assertTrue(running.stream().anyMatch(each -> !each.isDone()), "killed too late to harm anybody");
                app.kill();
                kills++;
                app.start();
            }
            for (Future<?> each : running) {
                each.get(PATIENCE_MINUTES, TimeUnit.MINUTES);
            }
            int leastCuts = people * answers / 60;
            assertTrue(network.requestsCut() > leastCuts && network.answersCut() > leastCuts,
                    network.requestsCut() + " requests and " + network.answersCut() + " answers were cut");
            System.out
                    .println(network.requestsCut() + " requests and " + network.answersCut() + " answers cut, " + kills
                            + " kills, " + people * answers + " answers given");
        } finally {
            app.close();
        }
        assertEquals(killedAt.size(), kills);
        assertNothingIsLost(app, trainees);
    }

    /** The demo's trainees. */
    static List<String> names() {
        return Stream.of(numbered("to", 20), numbered("cc", 15), numbered("cb", 15)).flatMap(List::stream).toList();
    }

    private static List<String> numbered(String kind, int count) {
        return Stream.iterate(1, i -> i + 1).limit(count).map(i -> "%s%02d".formatted(kind, i)).toList();
    }

    private void assertNothingIsLost(RunningApp app, List<StressedTrainee> trainees) throws SQLException {
        String url = "jdbc:h2:file:" + app.dataDir().resolve("training").toAbsolutePath()
                + ";MODE=MariaDB;DATABASE_TO_LOWER=TRUE";
        try (Connection connection = DriverManager.getConnection(url, "sa", "sa")) {
            assertEquals(people * answers, kept(connection, trainees));
        }
    }

    /** What each of them has given has arrived, in the order in which it was given, once. @return how many answers these are */
    static int kept(Connection connection, List<StressedTrainee> trainees) throws SQLException {
        int rows = 0;
        for (StressedTrainee trainee : trainees) {
            Map<String, List<String>> arrived = new LinkedHashMap<>();
            Map<Integer, String> stands = new HashMap<>();
            List<String> all = new ArrayList<>();
            for (Row row : log(connection, trainee.attemptId(), "entry")) {
                arrived.computeIfAbsent(row.client(), client -> new ArrayList<>()).add(row.written());
                all.add(row.written());
            }
            log(connection, trainee.attemptId(), "given_at, client_id, client_seq")
                    .forEach(row -> stands.put(row.ordinal(), row.response()));
            assertEquals(trainee.given(), arrived, trainee.userName());
            assertEquals(List.copyOf(trainee.given().keySet()), List.copyOf(arrived.keySet()), trainee.userName());
            assertEquals(trainee.last(), stands, trainee.userName());
            assertTrue(new HashSet<>(all).containsAll(trainee.acknowledged()), trainee.userName());
            rows += all.size();
        }
        return rows;
    }

    private static List<Row> log(Connection connection, long attempt, String order) throws SQLException {
        List<Row> rows = new ArrayList<>();
        try (PreparedStatement read = connection.prepareStatement(
                "select client_id, client_seq, ordinal, response from answer_given where attempt_id = ? order by "
                        + order)) {
            read.setLong(1, attempt);
            ResultSet found = read.executeQuery();
            while (found.next()) {
                String client = found.getString(1);
                rows.add(new Row(client, client + ":" + found.getInt(2) + ":" + found.getInt(3) + "="
                        + found.getString(4), found.getInt(3), found.getString(4)));
            }
        }
        return rows;
    }
}
