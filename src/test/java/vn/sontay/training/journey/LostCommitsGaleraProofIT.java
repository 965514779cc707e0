package vn.sontay.training.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.sontay.training.testing.Browser;
import vn.sontay.training.testing.GaleraCluster;
import vn.sontay.training.testing.NeedsBrowser;
import vn.sontay.training.testing.NeedsGalera;

/**
 * KEE-6 on a cluster that loses what it had acknowledged: all machines die, and the one that is begun first had been hanging for a while, so
 * that the others give up what only they knew. Phones offer it again.
 */
@ExtendWith({NeedsGalera.class, NeedsBrowser.class})
class LostCommitsGaleraProofIT {

    /** Longer than it all takes: nothing is let go of before it is lost. */
    private static final String KEEP_SECONDS = "900";
    private static final int PATIENCE_SECONDS = 90;
    private static final int HANGING = 2;

    private static ClusterNodes nodes;
    private static GaleraCluster cluster;
    private static Browser browser;

    @BeforeAll
    static void start() throws Exception {
        nodes = ClusterNodes.begin(1, Map.of("KEEP_SECONDS", KEEP_SECONDS));
        cluster = nodes.cluster();
        browser = Browser.start();
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
        if (nodes != null) {
            nodes.close();
        }
    }

    @Test
    void kee_6_what_a_cluster_lost_that_was_begun_from_the_wrong_machine_comes_again_from_phones() throws Exception {
        Preparation prepared = new Preparation(nodes.server(0));
        String person = prepared.person("Phạm Nhầm Máy");
        prepared.trainingClass("Lớp nhầm máy", Preparation.today().minusDays(1), List.of(person));
        String roll = prepared.ofClass(prepared.trainingClass("Lớp điểm danh nhầm máy", Preparation.today(),
                List.of(prepared.person("Đinh Nhầm Dấu"))), "/trainer/roll-call").getFirst();
        String marks = "select count(*) from kept_mark where session_id = "
                + roll.replaceAll(".*session=(\\d+).*", "$1");
        QuizTaker taker = QuizTaker.begin(browser.phone(nodes.server(0)), prepared.slip(person));
        taker.choose(0, 1).isSaved();
        Page phone = new Hasty(browser.phone(nodes.server(0))).signIn("gv01").open(roll).page;
        String answers = "select count(*) from answer_given where attempt_id = "
                + taker.page.locator("#attempt").getAttribute("data-attempt");
        assertEquals(1, nodes.number(HANGING, answers));

        cluster.freeze(HANGING);
        await(() -> cluster.members(0) == GaleraCluster.NODES - 1);
        taker.choose(1, 1).isSaved();
        phone.locator(".marks").first().locator("input[value=LATE]").check();
        assertThat(phone.locator("#rollState")).containsText("Đã lưu");
        assertEquals(2, nodes.number(0, answers));
        assertEquals(1, nodes.number(0, marks));

        for (int node : GaleraCluster.numbers()) {
            cluster.kill(node);
        }
        cluster.beginAgainFrom(HANGING);
        assertEquals(1, nodes.number(HANGING, answers), "nothing was lost: nothing is proved");
        assertEquals(0, nodes.number(HANGING, marks), "nothing was lost: nothing is proved");
        for (int node = 0; node < HANGING; node++) {
            cluster.restartWithNothing(node);
        }

        await(() -> comesBack(taker));
        taker.shows(0, 1).shows(1, 1).isSaved();
        phone.reload();
        for (int node : GaleraCluster.numbers()) {
            await(() -> nodes.number(node, answers) == 2 && nodes.number(node, marks) == 1);
        }
        assertEquals(List.of(), nodes.unexpected());
    }

    private static boolean comesBack(QuizTaker taker) {
        taker.page.reload();
        return taker.page.locator("#answers").count() > 0;
    }

    /** What is waited for, asked of a database. */
    @FunctionalInterface
    private interface Wanted {

        boolean isThere() throws SQLException;
    }

    private static void await(Wanted wanted) throws SQLException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!wanted.isThere()) {
            assertTrue(System.nanoTime() < end, "waited in vain");
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
        }
    }
}
