package vn.sontay.training.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLTransactionRollbackException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.sontay.training.outcome.certificate.HastyIssuing;
import vn.sontay.training.testing.GaleraCluster;
import vn.sontay.training.testing.NeedsGalera;
import vn.sontay.training.testing.RunningApp;
import vn.sontay.training.testing.TestDatabase;
import vn.sontay.training.testing.WebVisitor;

/** Two nodes of the application on three of a database: the one that is written is killed and comes back, and then again. */
@ExtendWith(NeedsGalera.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class GaleraProofIT {

    private static final int PEOPLE = 12;
    private static final int TRAINERS = 4;
    private static final int IN_A_CLASS = 10;
    private static final int KILLS = Integer.getInteger("galera.kills", 2);
    private static final int ANSWERS = 150 * KILLS;
    private static final int MARKS = 75 * KILLS;
    private static final int CLASSES = 3 * KILLS;
    private static final int LATE = 4;
    private static final int LATE_ANSWERS = 40;
    private static final int BESIDE_MILLISECONDS = 20;
    private static final int EDITS = 15;
    /** On a machine where nobody has been overtaken so far. */
    private static final int MOST_EDITS = 150;
    private static final int MOST_PRESSES = 30;
    /** Days: nobody has been to another class then. */
    private static final int LONG_AGO = 300;
    private static final int PATIENCE_MINUTES = 6;
    private static final int LONGEST_WAIT_SECONDS = 60;
    private static final String CLASS = "Lớp ba máy cơ sở dữ liệu";

    private static GaleraCluster cluster;
    private static RunningApp one;
    private static RunningApp other;

    private final AtomicInteger answered = new AtomicInteger();
    private final AtomicInteger marked = new AtomicInteger();
    private final List<StressedTrainee> trainees = new ArrayList<>();
    private final List<StressedTrainer> trainers = new ArrayList<>();

    @BeforeAll
    static void both_begin_at_once_on_an_empty_cluster() throws Exception {
        cluster = GaleraCluster.begin();
        one = node();
        other = node();
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            for (Future<?> started : List.of(threads.submit(() -> one.start()), threads.submit(() -> other.start()))) {
                started.get(PATIENCE_MINUTES, TimeUnit.MINUTES);
            }
        }
    }

    private static RunningApp node() {
        Map<String, String> settings = new HashMap<>(cluster.settings());
        settings.putAll(Map.of("DEMO", "true", "WAITING_PAGE", "false"));
        return RunningApp.prepare(settings);
    }

    @AfterAll
    static void stop() {
        for (AutoCloseable each : new AutoCloseable[]{one, other, cluster}) {
            try {
                if (each != null) {
                    each.close();
                }
            } catch (Exception e) {
                System.err.println(e);
            }
        }
    }

    @Test
    @Order(1)
    void every_node_of_the_database_has_the_whole_schema_and_each_class_once() throws SQLException {
        for (int node : GaleraCluster.numbers()) {
            assertEquals(1, number(node, "select count(distinct title) = count(*) from training_class"));
            assertEquals(0, number(node, "select count(*) from flyway_schema_history where not success"));
            assertTrue(number(node, "select given_to from id_block where name = 'entity'") > 50);
        }
    }

    @Test
    @Order(2)
    void the_node_that_is_written_is_killed_twice_and_nothing_acknowledged_is_lost() throws Exception {
        List<WebVisitor.Form> forms = prepare();
        WatchedPages watched = new WatchedPages(List.of(one.address(), other.address()));
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor(); watched) {
            watched.start(threads);
            List<Future<?>> running = new ArrayList<>();
            trainees.forEach(each -> running.add(threads.submit(each)));
            trainers.forEach(each -> running.add(threads.submit(each)));
            for (int kill = 0; kill < KILLS; kill++) {
                waitForAnswers(PEOPLE * ANSWERS * (kill + 1) / (KILLS + 2), running);
                forms.subList(kill * CLASSES / KILLS, (kill + 1) * CLASSES / KILLS)
                        .forEach(form -> running.add(threads.submit(() -> HastyIssuing.issue(form))));
                TimeUnit.MILLISECONDS.sleep(400);
                assertTrue(running.stream().anyMatch(each -> !each.isDone()), "killed too late to harm anybody");
                killTheWriter(running);
            }
            for (Future<?> each : running) {
                each.get(PATIENCE_MINUTES, TimeUnit.MINUTES);
            }
        }
        System.out.println(watched);
        int lost = lostAnswers() + lostMarks();
        System.out.println(answered + " answers and " + marked + " marks were acknowledged; lost of them: " + lost);
        assertEquals(0, lost);
        for (int node : GaleraCluster.numbers()) {
            assertWhole(node);
        }
        watched.assertBearable(LONGEST_WAIT_SECONDS);
        assertEquals(List.of(), unexpected());
    }

    @Test
    @Order(3)
    void who_is_overtaken_by_a_write_at_another_node_is_told_so_and_the_same_again_will_do() throws Exception {
        int writer = writer();
        long before = refusedAt(writer);
        List<StressedTrainee> late = new ArrayList<>();
        for (int i = 0; i < LATE; i++) {
            String server = server(i);
            late.add(new StressedTrainee(AnswersUnderStress.names().get(PEOPLE + i), () -> new WebVisitor(server),
                    LATE_ANSWERS, 20261301L + i, answered));
            late.get(i).begin(CLASS);
        }
        AtomicBoolean over = new AtomicBoolean();
        int told;
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?> beside = threads.submit(() -> writeBeside((writer + 1) % GaleraCluster.NODES, late, over));
            List<? extends Future<?>> running = late.stream().map(threads::submit).toList();
            try {
                told = editQuestion(() -> refusedAt(writer) > before);
                for (Future<?> each : running) {
                    each.get(PATIENCE_MINUTES, TimeUnit.MINUTES);
                }
            } finally {
                over.set(true);
            }
            beside.get();
        }
        long refused = refusedAt(writer) - before;
        System.out.println(refused + " transactions were refused because another node had changed the same row; " + told
                + " times somebody at a form was asked to press again");
        assertTrue(refused > 0, "nobody was overtaken");
        try (Connection connection = current(writer)) {
            assertEquals(LATE * LATE_ANSWERS, AnswersUnderStress.kept(connection, late));
        }
        assertEquals(List.of(), unexpected());
    }

    private static long refusedAt(int node) {
        return cluster.counter(node, "wsrep_local_bf_aborts") + cluster.counter(node, "wsrep_local_cert_failures");
    }

    /** Changes rows that use cases change or hold, at a node that no application writes. */
    private static void writeBeside(int node, List<StressedTrainee> trainees, AtomicBoolean over) {
        try (Connection connection = cluster.connection(node); Statement statement = connection.createStatement()) {
            while (!over.get()) {
                tryTo(statement, "update setting set content = uuid() where name = 'question-lock'");
                for (StressedTrainee each : trainees) {
                    tryTo(statement, "update attempt set version = version + 1 where id = " + each.attemptId());
                    TimeUnit.MILLISECONDS.sleep(BESIDE_MILLISECONDS);
                }
            }
        } catch (SQLException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void tryTo(Statement statement, String sql) throws SQLException {
        try {
            statement.execute(sql);
        } catch (SQLTransactionRollbackException e) {
            // overtaken itself
        }
    }

    /** @return how often the page asked to press again */
    private static int editQuestion(BooleanSupplier enough) {
        WebVisitor administrator = new WebVisitor(one.address());
        administrator.signIn("quantri", "taphuan123");
        String edit = administrator.open("/admin/questions?lesson=A1").html().select("main a[href*='/admin/question?']")
                .first().attr("href").replace("/admin/question?", "/admin/edit-question?");
        int told = 0;
        for (int i = 0; i < EDITS || i < MOST_EDITS && !enough.getAsBoolean(); i++) {
            String wording = "Câu hỏi được sửa lần " + i + "?";
            WebVisitor.Page page = administrator.open(edit).form("editQuestion").with("text", wording)
                    .press("saveQuestion");
            for (int press = 0; page.body().contains("Máy chủ chưa ghi xong việc vừa rồi"); press++) {
                assertTrue(press < MOST_PRESSES, "asked to press again and again");
                assertEquals(wording, page.html().select("#text").val());
                told++;
                page = page.form("editQuestion").press("saveQuestion");
            }
            assertEquals(wording, administrator.open(edit).html().select("#text").val(), page.messages());
        }
        return told;
    }

    private List<WebVisitor.Form> prepare() throws Exception {
        Preparation prepared = new Preparation(one.address());
        List<String> people = prepared.trainees();
        prepared.trainingClass(CLASS, Preparation.today(), people);
        for (int i = 0; i < PEOPLE; i++) {
            String server = server(i);
            trainees.add(new StressedTrainee(AnswersUnderStress.names().get(i), () -> new WebVisitor(server), ANSWERS,
                    20261201L + i, answered));
        }
        for (StressedTrainee each : trainees) {
            each.begin(CLASS);
        }
        for (int i = 0; i < TRAINERS; i++) {
            String classId = prepared.trainingClass("Lớp điểm danh " + i, Preparation.today().minusDays(LONG_AGO + i),
                    people.subList(0, 20));
            String roll = prepared.ofClass(classId, "/trainer/roll-call").getFirst();
            trainers.add(new StressedTrainer("gv01", server(i),
                    server(i) + "/api/v1/rolls/" + roll.replaceAll(".*=", ""), prepared.rollOf(roll), MARKS,
                    20261201L + i, marked));
        }
        trainers.forEach(StressedTrainer::signIn);
        List<WebVisitor.Form> forms = new ArrayList<>();
        for (long classId : classes()) {
            forms.add(HastyIssuing.form(server(forms.size()), classId));
        }
        return forms;
    }

    private static String server(int number) {
        return number % 2 == 0 ? one.address() : other.address();
    }

    private static List<Long> classes() throws SQLException {
        try (EntityManagerFactory entities = TestDatabase.entitiesOn(cluster.source());
                EntityManager em = entities.createEntityManager()) {
            em.getTransaction().begin();
            List<Long> made = HastyIssuing.classes(em, CLASSES, IN_A_CLASS);
            em.getTransaction().commit();
            return made;
        }
    }

    private void waitForAnswers(int count, Collection<Future<?>> running) throws Exception {
        while (answered.get() < count && running.stream().anyMatch(each -> !each.isDone())) {
            for (Future<?> each : running) {
                if (each.isDone()) {
                    each.get(); // tells why
                }
            }
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    private void killTheWriter(Collection<Future<?>> running) throws Exception {
        int writer = writer();
        int before = answered.get();
        long killed = System.nanoTime();
        cluster.kill(writer);
        waitForAnswers(before + PEOPLE + 1, running);
        System.out.printf("node %d was written and killed; the next answers were acknowledged after %.1f s, ",
                writer + 1,
                (System.nanoTime() - killed) / 1e9);
        cluster.restart(writer);
        System.out.printf("it was back after %.1f s%n", (System.nanoTime() - killed) / 1e9);
    }

    /** @return the node at which most of the application's connections are */
    private static int writer() {
        return GaleraCluster.numbers().stream().max(Comparator.comparingLong(node -> {
            try {
                return number(node, "select count(*) from information_schema.processlist where user = 'taphuan'");
            } catch (SQLException e) {
                return -1L;
            }
        })).orElseThrow();
    }

    private int lostAnswers() throws SQLException {
        int lost = 0;
        for (StressedTrainee trainee : trainees) {
            Set<String> there = new HashSet<>();
            try (Connection connection = current(0);
                    PreparedStatement read = connection.prepareStatement("select concat(client_id, ':', client_seq, "
                            + "':', ordinal, '=', response) from answer_given where attempt_id = ?")) {
                read.setLong(1, trainee.attemptId());
                ResultSet found = read.executeQuery();
                while (found.next()) {
                    there.add(found.getString(1));
                }
            }
            lost += (int) trainee.acknowledged().stream().filter(each -> !there.contains(each)).count();
        }
        return lost;
    }

    private int lostMarks() throws SQLException {
        Set<String> there = new HashSet<>();
        try (Connection connection = current(0);
                ResultSet found = connection.createStatement().executeQuery("select record_id from kept_mark")) {
            while (found.next()) {
                there.add(found.getString(1));
            }
        }
        return (int) trainers.stream().flatMap(each -> each.acknowledged().stream())
                .filter(each -> !there.contains(each)).count();
    }

    /** Each node has all of it, once and in order; no number is missing or given twice, and no id beyond those handed out. */
    private void assertWhole(int node) throws SQLException {
        try (Connection connection = current(node)) {
            assertEquals(PEOPLE * ANSWERS, AnswersUnderStress.kept(connection, trainees));
            Map<String, String> last = new TreeMap<>();
            trainers.forEach(each -> last.putAll(each.last()));
            Map<String, String> counts = new TreeMap<>();
            try (ResultSet found = connection.createStatement().executeQuery("select distinct m.enrolment_id, m.status "
                    + "from kept_mark k join roll_call r on r.session_id = k.session_id join attendance_mark m "
                    + "on m.roll_call_id = r.id and m.enrolment_id = k.enrolment_id and m.live_key = 0")) {
                while (found.next()) {
                    counts.put(found.getString(1), found.getString(2));
                }
            }
            assertEquals(last, counts);
        }
        assertEquals(0, number(node, HastyIssuing.BROKEN_BOOKS));
        assertEquals(CLASSES * IN_A_CLASS, number(node, "select count(*) from certificate k join training_class c "
                + "on c.id = k.class_id where c.title like 'Lớp cấp cùng lúc %'"));
        assertTrue(number(node, "select max(id) from audit_entry") <= number(node,
                "select given_to from id_block where name = 'entity'"));
    }

    /** @return a connection that first waits for what the others have committed */
    private static Connection current(int node) throws SQLException {
        Connection connection = cluster.connection(node);
        try (Statement statement = connection.createStatement()) {
            statement.execute("set wsrep_sync_wait = 1");
        }
        return connection;
    }

    private static long number(int node, String query) throws SQLException {
        try (Connection connection = current(node); ResultSet rows = connection.createStatement().executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /** @return what the nodes have logged with a reference code, because nobody had thought of it */
    private static List<String> unexpected() throws IOException {
        List<String> found = new ArrayList<>();
        for (RunningApp node : List.of(one, other)) {
            found.addAll(Files.readAllLines(node.dataDir().resolve("server.0.log")).stream()
                    .filter(line -> line.contains("Unexpected error")).toList());
        }
        return found;
    }
}
