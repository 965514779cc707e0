package vn.sontay.training.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransactionRollbackException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
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
import vn.sontay.training.testing.GaleraCluster;
import vn.sontay.training.testing.NeedsGalera;
import vn.sontay.training.testing.WebVisitor;

/** Two nodes of the application on three of a database: the one that is written is killed and comes back, and then again. */
@ExtendWith(NeedsGalera.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class GaleraProofIT {

    private static final int KILLS = Integer.getInteger("galera.kills", 2);
    private static final int ANSWERS_A_KILL = 150;
    private static final int LATE = 4;
    private static final int LATE_ANSWERS = 40;
    private static final int BESIDE_MILLISECONDS = 20;
    private static final int EDITS = 15;
    /** On a machine where nobody has been overtaken so far. */
    private static final int MOST_EDITS = 150;
    private static final int MOST_PRESSES = 30;
    private static final String CLASS = "Lớp ba máy cơ sở dữ liệu";

    private static ClusterNodes nodes;
    private static GaleraCluster cluster;

    private ClusterLoad load;

    @BeforeAll
    static void both_begin_at_once_on_an_empty_cluster() throws Exception {
        nodes = ClusterNodes.begin(2, Map.of());
        cluster = nodes.cluster();
    }

    @AfterAll
    static void stop() {
        if (nodes != null) {
            nodes.close();
        }
    }

    @Test
    @Order(1)
    void every_node_of_the_database_has_the_whole_schema_and_each_class_once() throws SQLException {
        for (int node : GaleraCluster.numbers()) {
            assertEquals(1, nodes.number(node, "select count(distinct title) = count(*) from training_class"));
            assertEquals(0, nodes.number(node, "select count(*) from flyway_schema_history where not success"));
            assertTrue(nodes.number(node, "select given_to from id_block where name = 'entity'") > 50);
        }
    }

    @Test
    @Order(2)
    void the_node_that_is_written_is_killed_twice_and_nothing_acknowledged_is_lost() throws Exception {
        load = new ClusterLoad(CLASS, nodes, ANSWERS_A_KILL, Collections.nCopies(KILLS, this::killTheWriter));
        load.play();
    }

    private void killTheWriter() throws Exception {
        int writer = cluster.writer();
        int before = load.answered();
        long killed = System.nanoTime();
        cluster.kill(writer);
        load.awaitAnswersSince(before);
        System.out.printf("node %d was written and killed; the next answers were acknowledged after %.1f s, ",
                writer + 1,
                (System.nanoTime() - killed) / 1e9);
        cluster.restart(writer);
        System.out.printf("it was back after %.1f s%n", (System.nanoTime() - killed) / 1e9);
    }

    @Test
    @Order(3)
    void who_is_overtaken_by_a_write_at_another_node_is_told_so_and_the_same_again_will_do() throws Exception {
        int writer = cluster.writer();
        long before = refusedAt(writer);
        List<StressedTrainee> late = new ArrayList<>();
        AtomicInteger answered = new AtomicInteger();
        for (int i = 0; i < LATE; i++) {
            String server = nodes.server(i);
            late.add(new StressedTrainee(AnswersUnderStress.names().get(ClusterLoad.PEOPLE + i),
                    () -> new WebVisitor(server),
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
                    each.get(ClusterLoad.PATIENCE_MINUTES, TimeUnit.MINUTES);
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
        try (Connection connection = nodes.current(writer)) {
            assertEquals(LATE * LATE_ANSWERS, AnswersUnderStress.kept(connection, late));
        }
        assertEquals(List.of(), nodes.unexpected());
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
        WebVisitor administrator = new WebVisitor(nodes.server(0));
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
}
