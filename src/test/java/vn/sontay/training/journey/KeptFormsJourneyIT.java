package vn.sontay.training.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.sontay.training.testing.NeedsBrowser;

/** What was typed outlives session, network, tab, going back and a change of user; leaving marks behind asks first. */
@ExtendWith({NeedsBrowser.class, SharedDemo.class})
class KeptFormsJourneyIT {

    private static final String ADD = "/admin/add-person";
    private static final Pattern PERSON = Pattern.compile(".*/admin/person\\?id=.*");
    private static final Pattern SIGN_IN = Pattern.compile(".*/sign-in\\?next=.*");
    private static final Pattern DRAFT = Pattern.compile(".*[?&]draft=[0-9a-f-]{36}");

    private static String rollCall;
    private static String practice;

    @BeforeAll
    static void aClass() {
        Preparation prepared = new Preparation(SharedDemo.address());
        String classId = prepared.trainingClass("Lớp giữ phiếu", Preparation.today().minusDays(1),
                List.of(prepared.person("Phạm Giữ Phiếu Một"), prepared.person("Phạm Giữ Phiếu Hai")));
        practice = "/trainer/practice?class=" + classId;
        rollCall = prepared.ofClass(classId, "/trainer/roll-call").getFirst();
    }

    private static Hasty administrator() {
        return SharedDemo.onPhone().signIn("quantri");
    }

    private static Locator name(Page page) {
        return page.locator("[id='fullName']");
    }

    private static int held(Page page) {
        return (int) page.evaluate("Object.keys(localStorage).filter(key => key.startsWith('form:')).length");
    }

    private static void signInHere(Hasty who, String userName) {
        who.fill("name", userName);
        who.fill("password", "taphuan123");
        who.press("submit");
    }

    @Test
    void dra_2_marks_outlive_their_session_without_javascript() {
        Hasty trainer = SharedDemo.withoutScript();
        trainer.signIn("quantri").open(rollCall);
        trainer.page.locator(".marks [value=LATE]").first().click();
        trainer.page.context().clearCookies();
        trainer.press("save");
        assertThat(trainer.page).hasURL(SIGN_IN);
        trainer.sees("Nội dung anh/chị vừa nhập vẫn còn");
        trainer.page.reload();
        signInHere(trainer, "quantri");
        assertThat(trainer.page).hasURL(DRAFT);
        trainer.sees("Xin kiểm tra rồi bấm lưu");
        assertThat(trainer.page.locator("input[value=LATE]").first()).isChecked();
        trainer.press("save");
        assertThat(trainer.page).hasURL(Pattern.compile(".*m=attendance.saved.*"));
        trainer.page.goBack();
        trainer.sees("Nội dung đã nhập không còn được giữ");
        trainer.calm();
    }

    @Test
    void dra_2_a_form_of_one_tab_is_not_done_as_who_signs_in_in_another() {
        Hasty owner = administrator().open(ADD);
        owner.fill("fullName", "Phạm Của Ai");
        Hasty other = owner.tab("/home").signIn("gv01");
        owner.press("addSubmit");
        assertThat(owner.page).hasURL(SIGN_IN);
        owner.sees("của người khác, nên chưa được lưu");
        String address = owner.page.url();
        signInHere(owner, "cc03");
        owner.sees("của người khác, nên không được lưu");
        other.page.navigate(address);
        signInHere(other, "quantri");
        assertThat(name(other.page)).hasValue("Phạm Của Ai");
        other.open("/admin/people?q=Pham+Cua+Ai");
        other.sees("Không tìm thấy ai");
    }

    @Test
    void a_new_token_of_the_same_person_costs_one_press() {
        Hasty owner = administrator().open(ADD);
        owner.fill("fullName", "Phạm Thẻ Cũ");
        owner.tab("/home").signIn("quantri");
        owner.press("addSubmit");
        assertThat(owner.page).hasURL(DRAFT);
        assertThat(name(owner.page)).hasValue("Phạm Thẻ Cũ");
        owner.press("addSubmit");
        assertThat(owner.page).hasURL(PERSON);
    }

    @Test
    void dra_8_going_back_to_a_refused_form_shows_what_was_typed_and_asks_for_nothing() {
        Hasty owner = administrator().open(ADD);
        owner.fill("phone", "abc");
        owner.once("addSubmit");
        assertThat(owner.page.locator(".field-error:not(:empty)").first()).isVisible();
        owner.open("/home");
        owner.page.goBack();
        assertThat(owner.page.locator("[id='phone']")).hasValue("abc");
        owner.page.reload();
        assertThat(owner.page.locator("[id='phone']")).hasValue("abc");
        owner.page.locator("#draftShown button").click();
        assertThat(owner.page.locator("[id='phone']")).hasValue("");
        owner.calm();
        Page stranger = SharedDemo.onPhone().page;
        stranger.navigate("/sign-in?next=/admin/people");
        stranger.locator("[id='submit']").click();
        assertThat(stranger.locator(".field-error:not(:empty)").first()).isVisible();
        stranger.navigate("/xac-minh");
        stranger.goBack();
        assertThat(stranger).hasURL(Pattern.compile(".*/sign-in\\?next=.*people"));
        assertThat(stranger.locator("[id='submit']")).isVisible();
    }

    @Test
    void dra_7_without_network_the_page_stays_and_is_sent_later() {
        Hasty owner = administrator().open(ADD);
        owner.fill("fullName", "Phạm Mất Mạng");
        owner.page.context().setOffline(true);
        owner.press("addSubmit");
        owner.sees("Chưa gửi được. Nội dung đã giữ trên máy này");
        assertEquals(1, held(owner.page));
        owner.page.context().setOffline(false);
        assertThat(owner.page).hasURL(PERSON);
        assertEquals(0, held(owner.page));
    }

    @Test
    void dra_7_a_busy_server_is_told_from_a_reached_one() {
        Hasty owner = administrator().open(ADD);
        owner.fill("fullName", "Phạm Bận Máy");
        owner.page.route("**/health/live", route -> route.fulfill(
                new Route.FulfillOptions().setStatus(200).setContentType("text/html").setBody("<h1>Wi-Fi</h1>")));
        owner.press("addSubmit");
        owner.sees("Chưa gửi được");
        owner.page.unroute("**/health/live");
        owner.page.locator(".kept-form button").click();
        assertThat(owner.page).hasURL(PERSON);
    }

    @Test
    void dra_7_what_a_closed_tab_left_is_opened_again_by_its_owner_alone() {
        Hasty owner = administrator().open(ADD);
        owner.fill("fullName", "Phạm Đóng Trang");
        owner.page.context().setOffline(true);
        owner.press("addSubmit");
        owner.sees("Chưa gửi được");
        owner.page.close();
        Page tab = owner.page.context().newPage();
        tab.context().setOffline(false);
        tab.navigate("/home");
        assertThat(tab.locator("#keptForms")).containsText("chưa gửi được");
        Locator out = tab.locator("form[action$='/sign-out'] button");
        tab.locator(".person-menu summary").click();
        out.click();
        assertThat(tab.locator(".person-menu [role=alert]")).containsText("Còn 1 biểu mẫu chưa gửi được");
        out.click();
        assertThat(tab).hasURL(Pattern.compile(".*/sign-in.*"));
        new Hasty(tab).signIn("gv01");
        assertThat(tab.locator("#keptForms")).isHidden();
        assertEquals(1, held(tab));
        new Hasty(tab).signIn("quantri").open(ADD);
        tab.locator("#keptForms button").first().click();
        assertThat(tab).hasURL(DRAFT);
        assertThat(name(tab)).hasValue("Phạm Đóng Trang");
        assertEquals(0, held(tab));
    }

    @Test
    void passwords_are_kept_nowhere() {
        Hasty owner = administrator().open("/account/password");
        owner.fill("oldPassword", "bi-mat-cu-1");
        owner.fill("newPassword", "bi-mat-moi-2");
        owner.page.context().setOffline(true);
        owner.press("changeSubmit");
        owner.sees("Chưa gửi được");
        assertTrue(((String) owner.page.evaluate("JSON.stringify(localStorage)")).contains("form:"));
        assertEquals(-1, owner.page.evaluate("JSON.stringify(localStorage).indexOf('bi-mat')"));
        owner.page.context().clearCookies();
        owner.page.context().setOffline(false);
        assertThat(owner.page).hasURL(SIGN_IN);
        signInHere(owner, "quantri");
        assertThat(owner.page).hasURL(DRAFT);
        assertThat(owner.page.locator("[id='newPassword']")).hasValue("");
    }

    @Test
    void leaving_ticks_that_are_not_saved_asks_first_and_a_save_does_not() {
        Page ticks = SharedDemo.atDesk().signIn("quantri").page;
        ticks.navigate(practice);
        List<String> asked = new ArrayList<>();
        ticks.onDialog(dialog -> asked.add(dialog.type()));
        ticks.locator("input[name=enrolmentIds]").first().check();
        ticks.navigate("/home");
        assertEquals(List.of("beforeunload"), asked);
        ticks.navigate(practice);
        ticks.locator("input[name=enrolmentIds]").first().check();
        ticks.locator("[id='signOffSubmit']").click();
        assertThat(ticks).hasURL(Pattern.compile(".*m=progress.*"));
        ticks.navigate("/home");
        assertEquals(List.of("beforeunload"), asked);
    }
}
