package vn.sontay.training.people.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.sontay.training.shared.paper.PdfReading;
import vn.sontay.training.testing.AtOnce;
import vn.sontay.training.testing.RunningApp;
import vn.sontay.training.testing.WebVisitor;
import vn.sontay.training.testing.WebVisitor.Form;
import vn.sontay.training.testing.WebVisitor.Page;

/** Signing in, through the pages of the running application; one start serves all. */
class SignInJourneyIT {

    private static final String ADMINISTRATOR_PASSWORD = "rừng keo 2026";

    private static final Pattern CODE = Pattern.compile("\\b[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}\\b");

    private static RunningApp app;
    private static WebVisitor administrator;

    @BeforeAll
    static void start() {
        app = RunningApp.onH2();
        administrator = new WebVisitor(app.address());
        var setup = administrator.open(app.setupLink()).form("setup").with("fullName", "Đinh Văn Quản")
                .with("userName", "quan.tri").with("password", ADMINISTRATOR_PASSWORD);
        assertBothGetHome(() -> setup.press("submit"));
    }

    @AfterAll
    static void stop() {
        app.close();
    }

    @Test
    void a_code_works_once_and_a_slip_cures_a_forgotten_password() {
        String[] slip = newSlip("Hồ Thị Quên", "");
        assertTrue(activate(new WebVisitor(app.address()), slip, "mat khau dau").url().contains("/home"));
        assertTrue(activate(new WebVisitor(app.address()), slip, "mat khau hai").messages().contains("mã đã dùng"));
        String[] again = slipOf(slip[2], slip[0]);
        assertTrue(activate(new WebVisitor(app.address()), again, "mat khau ba").url().contains("/home"));
        assertFalse(new WebVisitor(app.address()).signIn(slip[0], "mat khau dau").url().contains("/home"));
        assertTrue(new WebVisitor(app.address()).signIn(slip[0], "mat khau ba").url().contains("/home"));
    }

    @Test
    void whoever_clicks_twice_at_the_first_sign_in_is_in() {
        String[] slip = newSlip("Hồ Thị Vội", "");
        Form form = filled(new WebVisitor(app.address()), slip, "mat khau voi");
        assertBothGetHome(() -> form.press("submit"));
        assertTrue(new WebVisitor(app.address()).signIn(slip[0], "mat khau voi").url().contains("/home"));
    }

    private static void assertBothGetHome(Supplier<Page> request) {
        CompletableFuture<Page> other = CompletableFuture.supplyAsync(request);
        Page one = request.get();
        assertTrue(one.url().contains("/home"), one.messages());
        assertTrue(other.join().url().contains("/home"), () -> other.join().messages());
    }

    @Test
    void a_phone_number_signs_in_only_while_one_person_has_it() {
        String[] one = newSlip("Đinh Thị Một", "0905111222");
        activate(new WebVisitor(app.address()), one, "mat khau mot");
        assertTrue(new WebVisitor(app.address()).signIn("0905 111 222", "mat khau mot").url().contains("/home"));
        newSlip("Đinh Thị Hai", "0905111222");
        Page shared = new WebVisitor(app.address()).signIn("0905111222", "mat khau mot");
        assertTrue(shared.messages().contains("nhiều người dùng chung"), shared.messages());
        assertTrue(new WebVisitor(app.address()).signIn(one[0], "mat khau mot").url().contains("/home"));
    }

    @Test
    void the_session_has_a_new_id_after_sign_in_and_nothing_is_left_after_switching_user() {
        String[] slip = newSlip("Y Phiên", "");
        WebVisitor phone = new WebVisitor(app.address());
        activate(phone, slip, "mat khau phien");
        Page home = phone.open("/account/password");
        assertEquals(200, home.status());
        String before = phone.cookies();
        Page signedIn = phone.signIn(slip[0], "mat khau phien");
        assertTrue(signedIn.url().contains("/home"), signedIn.messages());
        assertNotEquals(before, phone.cookies());
        Page out = phone.post("/sign-out", Map.of("_token", List.of(phone.token())));
        assertTrue(out.url().contains("/sign-in"), out.url());
        assertTrue(phone.open("/account/password").url().contains("/sign-in"));
        assertEquals(List.of("no-store"), home.headers().get("cache-control"));
    }

    @Test
    void a_changed_password_ends_the_other_sessions_and_keeps_the_own() {
        String[] slip = newSlip("Y Đổi", "");
        WebVisitor first = new WebVisitor(app.address());
        activate(first, slip, "mat khau cu");
        WebVisitor second = new WebVisitor(app.address());
        second.signIn(slip[0], "mat khau cu");
        Page changed = first.open("/account/password").form("changePassword").with("oldPassword", "mat khau cu")
                .with("newPassword", "mat khau moi").with("repeated", "mat khau moi").press("changeSubmit");
        assertTrue(changed.url().contains("/home"), changed.messages());
        assertTrue(first.open("/account/password").url().contains("/account/password"));
        assertTrue(second.open("/account/password").url().contains("/sign-in"));
    }

    @Test
    void guessing_slows_the_guesser_by_name_and_nobody_else() {
        String[] victim = newSlip("Y Bị Đoán", "");
        String[] other = newSlip("Y Khác", "");
        WebVisitor guesser = new WebVisitor(app.address());
        Page last = guesser.signIn(victim[0], "doan 0");
        for (int i = 1; i < 8 && !last.messages().contains("Vui lòng chờ"); i++) {
            last = guesser.signIn(victim[0], "doan " + i);
        }
        assertTrue(last.messages().contains("Vui lòng chờ"), last.messages());
        assertTrue(activate(new WebVisitor(app.address()), other, "mat khau khac").url().contains("/home"));
    }

    @Test
    void of_forty_guesses_at_once_no_more_are_looked_at_than_are_free() {
        String[] victim = newSlip("Y Bị Dồn", "");
        List<Page> answers = AtOnce.times(40,
                number -> new WebVisitor(app.address()).signIn(victim[0], "đoán bừa " + number));
        long looked = answers.stream().filter(page -> page.messages().contains("mật khẩu chưa đúng")).count();
        long told = answers.stream().filter(page -> page.messages().contains("Vui lòng chờ")).count();
        assertTrue(looked >= 5 && looked < 10, "a slow machine lets a wait pass, not five: " + looked);
        assertEquals(40, looked + told);
    }

    @Test
    void strangers_who_guess_keep_out_neither_known_browsers_nor_slips_nor_other_people() {
        String[] victim = newSlip("Y Bị Phá", "");
        String[] other = newSlip("Y Chưa Vào", "");
        WebVisitor known = new WebVisitor(app.address());
        assertTrue(activate(known, victim, "mat khau cua toi").url().contains("/home"));
        String device = known.cookies().replaceAll(".*(device=[^;]+).*", "$1");
        WebVisitor stranger = new WebVisitor(app.address());
        for (int i = 0; i < 150; i++) {
            stranger.signIn(i % 2 == 0 ? victim[0] : other[0], "đoán " + i);
        }
        // at the moment at which a wait ends anybody may try; the guesses after it wait again
        assertTrue(IntStream.range(0, 3).anyMatch(round -> guessesAreHeldUp(stranger, victim[0])));
        known.post("/sign-out", Map.of("_token", List.of(known.token())));
        assertTrue(known.signIn(victim[0], "mat khau cua toi").url().contains("/home"));
        assertTrue(known.cookies().contains(device), known.cookies());
        Page chooses = new WebVisitor(app.address()).signIn(other[0], other[1]);
        Page in = chooses.form("activate").with("password", "mat khau khac").press("submit");
        assertTrue(in.url().contains("/home"), in.messages());
    }

    private static boolean guessesAreHeldUp(WebVisitor stranger, String name) {
        IntStream.range(0, 12).forEach(i -> stranger.signIn(name, "đoán thêm " + i));
        return stranger.signIn(name, "mat khau cua toi").messages().contains("Vui lòng chờ");
    }

    @Test
    void the_code_of_a_slip_typed_as_a_password_leads_to_setting_one_with_nothing_typed_again() {
        String[] slip = newSlip("Y Gõ Nhầm Ô", "");
        WebVisitor phone = new WebVisitor(app.address());
        Page wrong = phone.signIn(slip[0], "ABCD-EFGH");
        assertTrue(wrong.messages().contains("mật khẩu chưa đúng"), wrong.messages());
        Page choosing = phone.signIn(slip[0], slip[1].toLowerCase(Locale.ROOT));
        assertFalse(choosing.url().contains(slip[1]), choosing.url());
        assertEquals("Đăng nhập lần đầu", choosing.heading());
        assertEquals(slip[0], choosing.html().select("#name").val());
        assertEquals("", choosing.messages());
        Page in = choosing.form("activate").with("password", "mat khau moi dat").press("submit");
        assertTrue(in.url().contains("/home"), in.messages());
        assertTrue(new WebVisitor(app.address()).signIn(slip[0], slip[1]).messages().contains("mật khẩu chưa đúng"));
    }

    @Test
    void sec_13_the_page_of_the_first_administrator_is_gone_when_there_is_one() {
        assertEquals(404, new WebVisitor(app.address()).open("/setup").status());
        assertEquals(404, new WebVisitor(app.address()).open(app.setupLink()).status());
        assertFalse(app.output().toString().contains("?code="));
    }

    @Test
    void a_deactivated_person_is_out_at_the_next_request() {
        String[] slip = newSlip("Hồ Văn Nghỉ", "");
        WebVisitor phone = new WebVisitor(app.address());
        activate(phone, slip, "mat khau nghi");
        administrator.open("/admin/person?id=" + slip[2]).form("activeForm").press("deactivate");
        assertTrue(phone.open("/account/password").url().contains("/sign-in"));
        assertNotEquals(200, phone.post("/account/password", Map.of()).status());
        assertFalse(phone.signIn(slip[0], "mat khau nghi").url().contains("/home"));
    }

    @Test
    void slips_need_the_sessions_token() {
        assertEquals(403, administrator.post("/admin/slips", Map.of("person", List.of("1"))).status());
        assertTrue(administrator.open("/admin/slips").url().endsWith("/admin/people"));
    }

    /** @return user name, code and person's id */
    private static String[] newSlip(String fullName, String phone) {
        Page person = administrator.open("/admin/add-person").form("add").with("fullName", fullName)
                .with("phone", phone)
                .with("roles", "TRAINEE").with("anyway", "true").press("addSubmit");
        String id = person.url().replaceAll(".*[?&]id=(\\d+).*", "$1");
        return slipOf(id, person.html().select("dd .code").text());
    }

    private static String[] slipOf(String personId, String userName) {
        byte[] pdf = administrator.download("/admin/slips",
                Map.of("_token", List.of(administrator.token()), "person", List.of(personId)));
        Matcher code = CODE.matcher(new PdfReading(pdf).text());
        assertTrue(code.find());
        return new String[]{userName, code.group(), personId};
    }

    private static Page activate(WebVisitor visitor, String[] slip, String password) {
        return filled(visitor, slip, password).press("submit");
    }

    private static Form filled(WebVisitor visitor, String[] slip, String password) {
        return visitor.open("/first-sign-in").form("activate").with("name", slip[0]).with("code", slip[1])
                .with("password", password);
    }
}
