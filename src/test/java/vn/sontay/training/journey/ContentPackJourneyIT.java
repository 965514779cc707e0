package vn.sontay.training.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import vn.sontay.training.learning.pack.format.ContentPack;
import vn.sontay.training.learning.pack.format.PackFixture;
import vn.sontay.training.learning.pack.format.PackKeys;
import vn.sontay.training.learning.pack.format.PackLimits;
import vn.sontay.training.learning.pack.format.PackReader;
import vn.sontay.training.shared.Dates;
import vn.sontay.training.testing.RunningApp;
import vn.sontay.training.testing.WebVisitor;
import vn.sontay.training.testing.WebVisitor.Page;

/** A pack comes from elsewhere: looked at, adopted and rolled back without a restart, and refused in each way in which it can be wrong. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Order(1)
class ContentPackJourneyIT {

    private static final String PASSWORD = "taphuan123";
    private static final String PACKS = "/admin/content-packs";
    private static final String SEND = "/admin/send-content-pack";
    private static final String CHANGE = "cong-thu-moi";
    static final String SAYS = "Câu chỉ gói này mới nói";
    private static final KeyPair STRANGER = PackKeys.make();

    private static RunningApp app;
    private static WebVisitor administrator;
    private static ContentPack own;

    @BeforeAll
    static void start() {
        app = RunningApp.start(Map.of("DEMO", "true"));
        administrator = new WebVisitor(app.address());
        assertEquals(200, administrator.signIn("quantri", PASSWORD).status());
    }

    @AfterAll
    static void stop() {
        app.close();
    }

    /** @return a stranger's pack of the content that is there, of which one claim says something else */
    static byte[] pack(ContentPack content, int serial) {
        Map<String, byte[]> files = new TreeMap<>(content.files());
        String claims = new String(files.get("claims/mot-cua.yaml"), StandardCharsets.UTF_8);
        files.put("claims/mot-cua.yaml", claims.replaceFirst("statement: \"?", "$0" + SAYS + " " + serial + ". ")
                .getBytes(StandardCharsets.UTF_8));
        return PackFixture.pack(STRANGER, serial, files);
    }

    private static Page send(byte[] pack) {
        return administrator.open(SEND).form("sendPack").withFile("file", "goi.zip", pack).press("sendPackSubmit");
    }

    private static String inForce() {
        return administrator.open(PACKS).html().select("main .notice").text();
    }

    private static boolean isTold(int serial) {
        return administrator.open("/admin/claims?q=" + SAYS.replace(" ", "%20")).html().select("main").text()
                .contains(SAYS + " " + serial);
    }

    @Test
    @Order(1)
    void what_is_in_force_is_exported_and_signed() {
        Page made = administrator.open("/admin/export-content-pack").form("exportPack").with("title", "Gói thử")
                .with("issuer", "UBND xã Sơn Tây").press("exportPackSubmit");
        assertTrue(made.messages().contains("Đã xuất gói"), made.messages());
        own = PackReader.read(administrator.download(made.html().select("a[href*='content-pack.zip']").attr("href")));
        assertTrue(own.files().size() > 100, own.files().keySet()::toString);
        assertTrue(made.html().select("main").text().contains(own.manifest().fingerprint()));
    }

    @Test
    @Order(2)
    void a_strangers_pack_is_taken_once_its_digits_were_typed() {
        byte[] pack = pack(own, 5);
        Page looked = send(pack);
        assertTrue(looked.html().select("main").text().contains("Khóa này chưa được tin"), looked.body());
        Page wrong = looked.form("trustKey").with("fingerprint", "11111 22222").press("trustKeySubmit");
        assertTrue(wrong.messages().contains("không khớp"), wrong.messages());
        Page trusted = wrong.form("trustKey").with("fingerprint", PackReader.read(pack).manifest().fingerprint())
                .press("trustKeySubmit");
        String told = trusted.html().select("main").text();
        assertTrue(told.contains("Căn cứ") && told.contains("Đổi 1:") && told.contains("lớp đang chạy"), told);
        Page late = administrator.open(trusted.url());
        Page adopted = trusted.form("adoptPack").press("adoptPackSubmit");
        assertTrue(adopted.messages().contains("Đã áp dụng gói"), adopted.messages());
        assertTrue(isTold(5), "without a restart");
        Page again = late.form("adoptPack").press("adoptPackSubmit");
        assertTrue(again.messages().contains("người khác"), again.messages());
    }

    @Test
    @Order(3)
    void what_is_wrong_with_a_pack_is_said_beside_the_file_and_changes_nothing() {
        String before = inForce();
        byte[] whole = pack(own, 6);
        byte[] flipped = whole.clone();
        flipped[whole.length / 2] ^= 1;
        assertRefused("đứt", Arrays.copyOf(whole, whole.length / 2));
        assertRefused("hỏng", flipped);
        assertRefused("cũ hơn", pack(own, 4));
        assertRefused("đã được áp dụng", pack(own, 5));
        assertRefused("không phải gói nội dung", "một tệp chữ".getBytes(StandardCharsets.UTF_8));
        assertRefused("lớn hơn 20 MB", new byte[PackLimits.PACKED + 1]);
        assertRefused("chọn tệp", new byte[0]);
        assertEquals(before, inForce());
        assertTrue(isTold(5));
    }

    private static void assertRefused(String words, byte[] pack) {
        Page refused = send(pack);
        assertEquals(200, refused.status());
        assertTrue(refused.html().select(".field-error").text().contains(words),
                words + ": " + refused.html().select("main").text());
    }

    @Test
    @Order(4)
    void only_who_administers_the_whole_installation_may() {
        for (String account : new String[]{"quantri.ha", "gv01", "lanhdao"}) {
            WebVisitor other = new WebVisitor(app.address());
            other.signIn(account, PASSWORD);
            for (String page : new String[]{PACKS, SEND, "/admin/export-content-pack"}) {
                assertEquals(403, other.open(page).status(), account + " " + page);
            }
        }
    }

    @Test
    @Order(5)
    void it_is_in_force_after_a_kill_and_what_was_before_comes_again() {
        app.kill();
        app.start();
        administrator = new WebVisitor(app.address());
        administrator.signIn("quantri", PASSWORD);
        assertTrue(isTold(5));
        Page back = administrator.open(PACKS).form("rollBackPack").press("rollBackPackSubmit");
        assertTrue(back.messages().contains("Đã trở về bản trước"), back.messages());
        assertTrue(!isTold(5) && inForce().contains("kèm phần mềm"), inForce());
    }

    @Test
    @Order(6)
    void a_change_of_law_that_a_pack_brings_is_learned_by_whom_it_concerns_and_the_board_moves() {
        Page looked = send(changed(own, 7));
        Matcher people = Pattern.compile("(\\d+) người sẽ có thay đổi cần học")
                .matcher(looked.html().select("main").text());
        assertTrue(people.find(), looked.html().select("main").text());
        WebVisitor leader = signedIn("lanhdao");
        WebVisitor trainee = signedIn("cc01");
        assertFalse(trainee.open("/home").body().contains(CHANGE));

        Page adopted = looked.form("adoptPack").press("adoptPackSubmit");
        assertTrue(adopted.messages().contains("Đã áp dụng gói"), adopted.messages());
        assertEquals("0/" + people.group(1), known(leader), "whom the dry run has counted");
        Page home = trainee.open("/home");
        Page change = trainee.open(home.html().select("a[href*='" + CHANGE + "']").attr("href"));
        Page wrong = answered(change, "B");
        assertTrue(wrong.html().select(".field-error").text().contains("Trang thử nói A"), wrong.body());
        assertEquals("0/" + people.group(1), known(leader));
        assertTrue(answered(wrong, "A").messages().contains("đã biết thay đổi này"));
        assertEquals("1/" + people.group(1), known(leader));
        assertFalse(trainee.open("/home").body().contains(CHANGE));

        administrator.open(PACKS).form("rollBackPack").press("rollBackPackSubmit");
        assertEquals(404, leader.open("/leader/law-change?code=" + CHANGE).status());
    }

    private static WebVisitor signedIn(String account) {
        WebVisitor visitor = new WebVisitor(app.address());
        assertEquals(200, visitor.signIn(account, PASSWORD).status());
        return visitor;
    }

    private static String known(WebVisitor leader) {
        return leader.open("/leader/law-change?code=" + CHANGE).html().select(".figure-big").text();
    }

    private static Page answered(Page change, String first) {
        return change.form("knowChange").with("answer1", first).with("answer2", "A").with("answer3", "A")
                .press("know");
    }

    /** @return a stranger's pack in which what lesson A1 rests on is another today */
    private static byte[] changed(ContentPack content, int serial) {
        Map<String, byte[]> files = new TreeMap<>(content.files());
        String today = Dates.day(Preparation.today());
        files.put("claims/mot-cua.yaml", (text(files, "claims/mot-cua.yaml").stripTrailing() + """

                  - code: cong-thu
                    subject: cong-thu
                    statement: Từ hôm nay có thêm một cổng thử.
                    document: nd-118-2025
                    certainty: law
                    from: %s
                    looked: 01/12/2026
                    by: Người soạn nội dung
                """.formatted(today)).getBytes(StandardCharsets.UTF_8));
        String question = """
                  - text: Câu thử %d hỏi gì?
                    options: {A: Trang thử, B: Trang cũ, C: Trang khác, D: Không trang nào}
                    key: A
                    explanation: Trang thử nói A.
                """;
        files.put("changes/" + CHANGE + ".yaml", ("""
                code: %s
                title: Có thêm một cổng thử
                from: %s
                old: [cong-duy-nhat]
                new: [cong-thu]
                text: Từ hôm nay có thêm một cổng thử.
                secondReader: {role: Người đọc thứ hai, day: 01/12/2026, findings: Đọc được.}
                questions:
                """.formatted(CHANGE, today) + question.formatted(1) + question.formatted(2) + question.formatted(3))
                .getBytes(StandardCharsets.UTF_8));
        return PackFixture.pack(STRANGER, serial, files);
    }

    private static String text(Map<String, byte[]> files, String name) {
        return new String(files.get(name), StandardCharsets.UTF_8);
    }
}
