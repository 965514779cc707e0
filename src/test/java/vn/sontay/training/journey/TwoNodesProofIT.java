package vn.sontay.training.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.sontay.training.learning.pack.format.PackReader;
import vn.sontay.training.people.security.factor.SoftKey;
import vn.sontay.training.testing.NeedsNginx;
import vn.sontay.training.testing.Nginx;
import vn.sontay.training.testing.RunningApp;
import vn.sontay.training.testing.StatementMeter;
import vn.sontay.training.testing.WebVisitor;
import vn.sontay.training.testing.WebVisitor.Form;
import vn.sontay.training.testing.WebVisitor.Page;

/** Two nodes behind nginx on one MariaDB: begun at once, restarted one after the other, and one of them killed. */
@ExtendWith(NeedsNginx.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TwoNodesProofIT {

    private static final int PEOPLE = 20;
    private static final int ANSWERS = 300;
    private static final int READERS = 8;
    private static final int LONG_LIST = 3_000;
    private static final int PATIENCE_MINUTES = 10;
    private static final String PASSWORD = "taphuan123";
    private static final String CLASS = "Lớp hai máy chủ";

    private static final StatementMeter DATABASE = new StatementMeter("two_nodes");
    private static final Nginx NGINX = Nginx.prepare();
    private static RunningApp one;
    private static RunningApp other;

    @BeforeAll
    static void both_begin_at_once_on_an_empty_database() throws Exception {
        one = node();
        other = node();
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            for (Future<?> started : List.of(threads.submit(() -> one.start()), threads.submit(() -> other.start()))) {
                started.get(PATIENCE_MINUTES, TimeUnit.MINUTES);
            }
        }
        NGINX.start(nodes());
    }

    private static RunningApp node() {
        Map<String, String> settings = new HashMap<>(DATABASE.settings());
        settings.putAll(Map.of("DEMO", "true", "TRUSTED_PROXIES", "127.0.0.1", "PUBLIC_URL", NGINX.address(),
                "WAITING_PAGE", "false"));
        return RunningApp.prepare(settings);
    }

    private static List<String> nodes() {
        return List.of(one.address(), other.address());
    }

    @AfterAll
    static void stop() {
        NGINX.close();
        one.close();
        other.close();
    }

    private static WebVisitor visitor() {
        return new WebVisitor(NGINX.address(), NGINX.trust());
    }

    @Test
    @Order(1)
    void what_both_have_read_in_is_there_once() throws SQLException {
        Map<String, Integer> classes = new HashMap<>();
        try (Connection connection = DATABASE.connection();
                ResultSet titles = connection.createStatement().executeQuery("select title from training_class")) {
            while (titles.next()) {
                classes.merge(titles.getString(1), 1, Integer::sum);
            }
        }
        assertTrue(classes.size() > 2, classes::toString);
        assertEquals(Set.of(1), Set.copyOf(classes.values()), classes::toString);
    }

    @Test
    @Order(2)
    void who_signs_in_at_one_node_is_known_to_the_other_and_what_was_changed_there_is_told_here_at_once() {
        WebVisitor administrator = signedIn(new WebVisitor(one.address()), "quantri");
        String list = "/admin/questions?lesson=A1";
        String edit = administrator.open(list).html().select("main a[href*='/admin/question?']").first().attr("href")
                .replace("/admin/question?", "/admin/edit-question?");
        assertEquals(200, administrator.open(other.address() + list).status());
        for (int turn = 0; turn < 4; turn++) {
            String here = turn % 2 == 0 ? one.address() : other.address();
            String there = turn % 2 == 0 ? other.address() : one.address();
            String wording = "Câu hỏi được sửa lần " + turn + "?";
            Page saved = administrator.open(here + edit).form("editQuestion").with("text", wording)
                    .press("saveQuestion");
            assertEquals("", saved.html().select(".field-error").text());
            assertEquals(wording, administrator.open(there + edit).html().select("#text").val());
        }
    }

    private static WebVisitor signedIn(WebVisitor visitor, String account) {
        assertEquals(200, visitor.signIn(account, PASSWORD).status());
        return visitor;
    }

    @Test
    @Order(3)
    void one_restarted_after_the_other_no_request_fails() throws Exception {
        AtomicBoolean over = new AtomicBoolean();
        ConcurrentLinkedQueue<String> failed = new ConcurrentLinkedQueue<>();
        AtomicInteger asked = new AtomicInteger();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> readers = new ArrayList<>();
            for (int i = 0; i < READERS; i++) {
                WebVisitor reader = signedIn(visitor(), AnswersUnderStress.names().get(i));
                readers.add(threads.submit(() -> {
                    while (!over.get()) {
                        askOnce(reader, failed);
                        asked.incrementAndGet();
                    }
                }));
            }
            restart(one, other);
            restart(other, one);
            over.set(true);
            for (Future<?> reader : readers) {
                reader.get(PATIENCE_MINUTES, TimeUnit.MINUTES);
            }
        }
        System.out.println(asked + " turns of two pages were asked for while both nodes were restarted");
        assertTrue(asked.get() > 200, asked + " were asked");
        assertEquals(List.of(), List.copyOf(failed));
    }

    private static void askOnce(WebVisitor reader, ConcurrentLinkedQueue<String> failed) {
        try {
            Page page = reader.open("/home");
            if (page.status() != 200 || page.url().contains("/sign-in")) {
                failed.add("/home " + page.status() + " " + page.url());
            }
            Page form = reader.open("/account/password");
            if (form.status() != 200) {
                failed.add("/account/password " + form.status());
            }
            TimeUnit.MILLISECONDS.sleep(50);
        } catch (UncheckedIOException | IllegalStateException e) {
            failed.add(e.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** As the guide says: the proxy lets go of the node, it is stopped and begun, the proxy asks it again. */
    private static void restart(RunningApp node, RunningApp stays) throws InterruptedException {
        NGINX.ask(List.of(stays.address()));
        TimeUnit.SECONDS.sleep(3);
        node.close();
        node.start();
        NGINX.ask(nodes());
        TimeUnit.SECONDS.sleep(2);
    }

    @Test
    @Order(4)
    void a_node_that_is_killed_loses_no_answer_that_was_acknowledged_and_signs_nobody_out() throws Exception {
        new Preparation(one.address()).trainingClass(CLASS, Preparation.today(),
                new Preparation(one.address()).trainees());
        AtomicInteger acknowledged = new AtomicInteger();
        List<StressedTrainee> trainees = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            trainees.add(new StressedTrainee(AnswersUnderStress.names().get(i), TwoNodesProofIT::visitor, ANSWERS,
                    20261201L + i, acknowledged));
        }
        WebVisitor stays = signedIn(visitor(), "quantri");
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<?> begun : trainees.stream().map(each -> threads.submit(() -> each.begin(CLASS))).toList()) {
                begun.get(PATIENCE_MINUTES, TimeUnit.MINUTES);
            }
            List<? extends Future<?>> running = trainees.stream().map(threads::submit).toList();
            for (RunningApp node : List.of(one, other)) {
                int before = acknowledged.get();
                while (acknowledged.get() < before + PEOPLE * ANSWERS / 20
                        && running.stream().anyMatch(each -> !each.isDone())) {
                    TimeUnit.MILLISECONDS.sleep(10);
                }
                assertTrue(running.stream().anyMatch(each -> !each.isDone()), "killed too late to harm anybody");
                node.kill();
                assertEquals(200, stays.open("/admin/classes").status(), "the other node knows who is signed in");
                node.start();
                TimeUnit.SECONDS.sleep(6); // so long the proxy leaves out who was away
            }
            for (Future<?> each : running) {
                each.get(PATIENCE_MINUTES, TimeUnit.MINUTES);
            }
        }
        try (Connection connection = DATABASE.connection()) {
            assertEquals(PEOPLE * ANSWERS, AnswersUnderStress.kept(connection, trainees));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    @Order(5)
    void content_that_is_adopted_at_one_node_is_in_force_at_the_other_at_once_and_so_is_its_end() {
        WebVisitor administrator = signedIn(new WebVisitor(one.address()), "quantri");
        Page made = administrator.open("/admin/export-content-pack").form("exportPack").with("title", "Gói thử")
                .with("issuer", "UBND").press("exportPackSubmit");
        byte[] own = administrator.download(made.html().select("a[href*='content-pack.zip']").attr("href"));
        byte[] pack = ContentPackJourneyIT.pack(PackReader.read(own), 7);
        String claims = other.address() + "/admin/claims?q=" + ContentPackJourneyIT.SAYS.replace(" ", "%20");
        assertEquals(false, administrator.open(claims).body().contains(ContentPackJourneyIT.SAYS + " 7"));
        Page looked = administrator.open("/admin/send-content-pack").form("sendPack").withFile("file", "goi.zip", pack)
                .press("sendPackSubmit");
        looked.form("trustKey").with("fingerprint", PackReader.read(pack).manifest().fingerprint())
                .press("trustKeySubmit").form("adoptPack").press("adoptPackSubmit");
        assertTrue(administrator.open(claims).body().contains(ContentPackJourneyIT.SAYS + " 7"),
                "at the other at once");
        administrator.open(other.address() + "/admin/content-packs").form("rollBackPack").press("rollBackPackSubmit");
        assertEquals(false, administrator.open(claims.replace(other.address(), one.address())).body()
                .contains(ContentPackJourneyIT.SAYS + " 7"));
    }

    /** SHA-7. */
    @Test
    @Order(6)
    void how_far_one_node_is_with_a_long_list_the_other_tells() throws Exception {
        String rows = IntStream.range(0, LONG_LIST).mapToObj(i -> "Đinh Văn Dài;UBND xã Sơn Tây;" + (926_000_000 + i))
                .collect(Collectors.joining("\n"));
        Form take = signedIn(new WebVisitor(one.address()), "quantri").open("/admin/import-people").form("importPeople")
                .withFile("file", "dai.csv", ("Họ và tên;Đơn vị;Điện thoại\n" + rows).getBytes(StandardCharsets.UTF_8))
                .press("importPeopleSubmit").form("rosterTake");
        String asked = "/account/progress?request=" + take.values("requestId").getFirst();
        WebVisitor waiting = signedIn(new WebVisitor(other.address()), "quantri");
        Set<String> told = new HashSet<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Page> taken = threads.submit(() -> take.press("rosterTakeSubmit"));
            while (!taken.isDone()) {
                told.add(waiting.open(asked).body());
            }
            assertEquals(200, taken.get().status());
        }
        String all = "{\"done\":" + LONG_LIST + ",\"total\":" + LONG_LIST + "}";
        assertEquals(all, waiting.open(asked).body());
        assertTrue(told.stream().anyMatch(each -> each.contains("\"total\":" + LONG_LIST) && !each.equals(all)),
                told::toString);
    }

    /** SFA-10. */
    @Test
    @Order(7)
    void what_one_node_asks_of_a_passkey_the_other_takes() {
        SoftKey key = new SoftKey();
        WebVisitor leader = signedIn(new WebVisitor(one.address()), "lanhdao");
        Page begun = leader.open("/account/passkeys").form("beginPasskey").with("name", "Máy thử")
                .with("password", PASSWORD).press("beginPasskeySubmit");
        Page added = leader.open(other.address() + "/account/passkeys").form("confirmPasskey")
                .with("passkey", key.made(NGINX.address(), "localhost", challenge(begun))).press("passkeySubmit");
        assertTrue(added.body().contains("Đã thêm khóa truy cập"), added::messages);
        WebVisitor again = new WebVisitor(one.address());
        Page step = again.signIn("lanhdao", PASSWORD);
        Page in = again.open(other.address() + "/second-step").form("secondStepKey")
                .with("passkey", key.signed(NGINX.address(), "localhost", challenge(step))).press("keySubmit");
        assertTrue(in.url().startsWith(other.address() + "/home"), in.url() + " " + in.messages());
        assertEquals(200, again.open(one.address() + "/leader/targets").status());
    }

    private static String challenge(Page page) {
        return page.html().select("[data-challenge]").attr("data-challenge");
    }
}
