package vn.sontay.training.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.sontay.training.testing.GaleraCluster;
import vn.sontay.training.testing.NeedsGalera;
import vn.sontay.training.testing.WebVisitor;
import vn.sontay.training.testing.WebVisitor.Form;
import vn.sontay.training.testing.WebVisitor.Page;

/**
 * DB-6, DB-9: under a mixed load the network parts the node that is written from the two others, two are killed, all three are, and all three
 * are stopped in order; each time they are begun again as the guide says.
 */
@ExtendWith(NeedsGalera.class)
class PartedGaleraProofIT {

    private static final int ANSWERS_A_FAULT = 200;
    /** Longer than the driver remembers a node that it couldn't use. */
    private static final int PARTED_SECONDS = 70;
    private static final int SOON_SECONDS = 20;
    private static final int AWAY = 503;
    private static final String WRITTEN_ELSEWHERE = "The database is written at";

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
    void nothing_acknowledged_is_lost_when_the_writer_is_parted_and_when_two_or_all_are_killed_or_stopped()
            throws Exception {
        load = new ClusterLoad("Lớp mạng bị chia", nodes, ANSWERS_A_FAULT,
                List.of(this::partTheWriter, this::killTwo, this::killAll, this::stopAll));
        load.play();
    }

    /** It still takes connections, and refuses to read or write: applications go on at the others and don't come back before it can. */
    private void partTheWriter() throws Exception {
        int writer = cluster.writer();
        int moves = nodes.logged(WRITTEN_ELSEWHERE).size();
        int before = load.answered();
        long parted = System.nanoTime();
        cluster.part(writer);
        load.awaitAnswersSince(before);
        long again = System.nanoTime() - parted;
        while (System.nanoTime() - parted < TimeUnit.SECONDS.toNanos(PARTED_SECONDS)) {
            load.goOn(100);
        }
        assertEquals(1, cluster.members(writer));
        List<String> moved = nodes.logged(WRITTEN_ELSEWHERE);
        System.out.printf("node %d was written and parted; the next answers were acknowledged after %.1f s; %s%n",
                writer + 1, again / 1e9, moved);
        assertEquals(moves + nodes.applications().size(), moved.size(), () -> "to and fro: " + moved);
        cluster.joinAgain(writer);
    }

    /** The third one takes itself for the smaller part, until somebody tells it that it isn't. */
    private void killTwo() throws Exception {
        int writer = cluster.writer();
        int second = (writer + 1) % GaleraCluster.NODES;
        int left = (writer + 2) % GaleraCluster.NODES;
        whileNobodyAnswers("two were killed", "Đinh Văn Hai", List.of(writer, second), cluster::kill,
                () -> cluster.goOnAlone(left));
        cluster.restart(writer);
        cluster.restart(second);
    }

    private void killAll() throws Exception {
        whileNobodyAnswers("all were killed", "Đinh Văn Ba", GaleraCluster.numbers(), cluster::kill,
                cluster::beginAllAtOnce);
    }

    private void stopAll() throws Exception {
        whileNobodyAnswers("all were stopped", "Đinh Văn Dừng", GaleraCluster.numbers(), cluster::stop,
                cluster::beginAgain);
    }

    /** How one node ends. */
    @FunctionalInterface
    private interface End {

        void of(int node) throws InterruptedException;
    }

    /** Somebody who has just typed a form is asked to wait, and what they typed is stored once the database is back. */
    private void whileNobodyAnswers(String what, String name, List<Integer> ended, End end,
            ClusterLoad.Fault beginning) throws Exception {
        WebVisitor administrator = new WebVisitor(nodes.server(0));
        administrator.signIn("quantri", "taphuan123");
        Form typed = administrator.open("/admin/add-person").form("add").with("fullName", name).with("roles",
                "TRAINEE");
        long begun = System.nanoTime();
        for (int node : ended) {
            end.of(node);
        }
        for (int i = 0; i < nodes.applications().size(); i++) {
            assertEquals("Xin anh/chị đợi một lát", refused(nodes.server(i)).heading());
        }
        Page kept = typed.press("addSubmit");
        assertEquals(AWAY, kept.status(), kept.body());
        int before = load.answered();
        beginning.happens();
        load.wasAway(System.nanoTime() - begun);
        System.out.printf("%s and the rest was begun again after %.1f s, ", what, (System.nanoTime() - begun) / 1e9);
        load.awaitAnswersSince(before);
        System.out.printf("the next answers were acknowledged after %.1f s%n", (System.nanoTime() - begun) / 1e9);
        Page stored = kept.form("#0").press("");
        for (int i = 0; stored.status() == AWAY && i < SOON_SECONDS; i++) {
            load.goOn(1000);
            stored = stored.form("#0").press("");
        }
        assertEquals(200, stored.status(), stored.body());
        assertTrue(stored.url().contains("/admin/person"), stored.messages());
        assertEquals(1, nodes.number(cluster.writer(),
                "select count(*) from person where full_name = '" + name + "'"));
    }

    /** @return the page that somebody sees as soon as the application knows that nobody answers it */
    private Page refused(String server) throws Exception {
        WebVisitor visitor = new WebVisitor(server);
        Page page = visitor.open("/sign-in");
        for (int i = 0; page.status() != AWAY && i < SOON_SECONDS; i++) {
            load.goOn(1000);
            page = visitor.open("/sign-in");
        }
        assertEquals(AWAY, page.status(), page.body());
        return page;
    }
}
