package vn.sontay.training.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.sontay.training.security.SlipDesk.Slip;
import vn.sontay.training.testing.WarmDemo;
import vn.sontay.training.testing.WebVisitor;
import vn.sontay.training.testing.WebVisitor.Page;

/** Signing in, through the pages of the running application; {@link FirstSignInStressProofIT} does it with real hashes. */
@ExtendWith(WarmDemo.class)
class SignInJourneyIT {

    private static SlipDesk desk;
    private static WebVisitor administrator;

    @BeforeAll
    static void start() {
        administrator = new WebVisitor(WarmDemo.address());
        administrator.signIn("quantri", "taphuan123");
        desk = new SlipDesk(administrator);
    }

    @Test
    void thirty_first_sign_ins_from_one_address_pass() {
        List<Slip> slips = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            slips.add(desk.newSlip("Người Thứ", ""));
        }
        List<String> refused = new ArrayList<>();
        for (Slip slip : slips) {
            Page page = SlipDesk.activate(new WebVisitor(WarmDemo.address()), slip, "mat khau rieng");
            if (!page.url().contains("/home")) {
                refused.add(page.messages());
            }
        }
        assertEquals(List.of(), refused);
    }

    @Test
    void a_code_works_once_and_a_slip_cures_a_forgotten_password() {
        Slip slip = desk.newSlip("Hồ Thị Quên", "");
        assertTrue(SlipDesk.activate(new WebVisitor(WarmDemo.address()), slip, "mat khau dau").url().contains("/home"));
        assertTrue(SlipDesk.activate(new WebVisitor(WarmDemo.address()), slip, "mat khau hai").messages()
                .contains("mã đã dùng"));
        Slip again = desk.slipOf(slip.personId(), slip.userName());
        assertTrue(SlipDesk.activate(new WebVisitor(WarmDemo.address()), again, "mat khau ba").url().contains("/home"));
        assertFalse(new WebVisitor(WarmDemo.address()).signIn(slip.userName(), "mat khau dau").url().contains("/home"));
        assertTrue(new WebVisitor(WarmDemo.address()).signIn(slip.userName(), "mat khau ba").url().contains("/home"));
    }

    @Test
    void whoever_clicks_twice_at_the_first_sign_in_is_in() {
        Slip slip = desk.newSlip("Hồ Thị Vội", "");
        assertBothGetHome(() -> SlipDesk.activate(new WebVisitor(WarmDemo.address()), slip, "mat khau voi"));
        assertTrue(new WebVisitor(WarmDemo.address()).signIn(slip.userName(), "mat khau voi").url().contains("/home"));
    }

    private static void assertBothGetHome(Supplier<Page> request) {
        CompletableFuture<Page> other = CompletableFuture.supplyAsync(request);
        Page one = request.get();
        assertTrue(one.url().contains("/home"), one.messages());
        assertTrue(other.join().url().contains("/home"), () -> other.join().messages());
    }

    @Test
    void a_phone_number_signs_in_only_while_one_person_has_it() {
        Slip one = desk.newSlip("Đinh Thị Một", "0905111222");
        SlipDesk.activate(new WebVisitor(WarmDemo.address()), one, "mat khau mot");
        assertTrue(new WebVisitor(WarmDemo.address()).signIn("0905 111 222", "mat khau mot").url().contains("/home"));
        desk.newSlip("Đinh Thị Hai", "0905111222");
        Page shared = new WebVisitor(WarmDemo.address()).signIn("0905111222", "mat khau mot");
        assertTrue(shared.messages().contains("nhiều người dùng chung"), shared.messages());
        assertTrue(new WebVisitor(WarmDemo.address()).signIn(one.userName(), "mat khau mot").url().contains("/home"));
    }

    @Test
    void the_session_has_a_new_id_after_sign_in_and_nothing_is_left_after_switching_user() {
        Slip slip = desk.newSlip("Y Phiên", "");
        WebVisitor phone = new WebVisitor(WarmDemo.address());
        SlipDesk.activate(phone, slip, "mat khau phien");
        Page home = phone.open("/account/password");
        assertEquals(200, home.status());
        String before = phone.cookies();
        Page signedIn = phone.signIn(slip.userName(), "mat khau phien");
        assertTrue(signedIn.url().contains("/home"), signedIn.messages());
        assertNotEquals(before, phone.cookies());
        Page out = phone.post("/sign-out", Map.of("_token", List.of(phone.token())));
        assertTrue(out.url().contains("/sign-in"), out.url());
        assertTrue(phone.open("/account/password").url().contains("/sign-in"));
        assertEquals(List.of("no-store"), home.headers().get("cache-control"));
    }

    @Test
    void a_changed_password_ends_the_other_sessions_and_keeps_the_own() {
        Slip slip = desk.newSlip("Y Đổi", "");
        WebVisitor first = new WebVisitor(WarmDemo.address());
        SlipDesk.activate(first, slip, "mat khau cu");
        WebVisitor second = new WebVisitor(WarmDemo.address());
        second.signIn(slip.userName(), "mat khau cu");
        Page changed = first.open("/account/password").form("changePassword").with("oldPassword", "mat khau cu")
                .with("newPassword", "mat khau moi").with("repeated", "mat khau moi").press("changeSubmit");
        assertTrue(changed.url().contains("/home"), changed.messages());
        assertTrue(first.open("/account/password").url().contains("/account/password"));
        assertTrue(second.open("/account/password").url().contains("/sign-in"));
    }

    @Test
    void guessing_slows_the_guesser_by_name_and_nobody_else() {
        Slip victim = desk.newSlip("Y Bị Đoán", "");
        Slip other = desk.newSlip("Y Khác", "");
        WebVisitor guesser = new WebVisitor(WarmDemo.address());
        Page last = guesser.signIn(victim.userName(), "doan 0");
        for (int i = 1; i < 8 && !last.messages().contains("Vui lòng chờ"); i++) {
            last = guesser.signIn(victim.userName(), "doan " + i);
        }
        assertTrue(last.messages().contains("Vui lòng chờ"), last.messages());
        assertTrue(
                SlipDesk.activate(new WebVisitor(WarmDemo.address()), other, "mat khau khac").url().contains("/home"));
    }

    @Test
    void a_deactivated_person_is_out_at_the_next_request() {
        Slip slip = desk.newSlip("Hồ Văn Nghỉ", "");
        WebVisitor phone = new WebVisitor(WarmDemo.address());
        SlipDesk.activate(phone, slip, "mat khau nghi");
        administrator.open("/admin/person?id=" + slip.personId()).form("activeForm").press("deactivate");
        assertTrue(phone.open("/account/password").url().contains("/sign-in"));
        assertNotEquals(200, phone.post("/account/password", Map.of()).status());
        assertFalse(phone.signIn(slip.userName(), "mat khau nghi").url().contains("/home"));
    }

    @Test
    void slips_need_the_sessions_token() {
        assertEquals(403, administrator.post("/admin/slips", Map.of("person", List.of("1"))).status());
        assertTrue(administrator.open("/admin/slips").url().endsWith("/admin/people"));
    }
}
