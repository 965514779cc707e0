package vn.sontay.training.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.sontay.training.testing.NeedsBrowser;

/** Answers outlive the network, the session, the tab, the browser, the server and a change of user. */
@ExtendWith({NeedsBrowser.class, SharedDemo.class})
@Order(1)
class KeptAnswersJourneyIT {

    private static final String UNSENT = "#unsentAnswers p";

    private static final Deque<Actor.Slip> SLIPS = new ArrayDeque<>();

    @BeforeAll
    static void aClass() {
        Preparation prepared = new Preparation(SharedDemo.address());
        List<String> people = Stream.of("Một", "Hai", "Ba", "Bốn", "Năm", "Sáu", "Bảy", "Tám", "Chín", "Mười",
                "Mười Một", "Mười Hai", "Mười Ba", "Mười Bốn", "Mười Lăm", "Mười Sáu", "Mười Bảy")
                .map(name -> prepared.person("Phạm Giữ Bài " + name)).toList();
        prepared.trainingClass("Lớp giữ bài", Preparation.today().minusDays(1), people);
        people.forEach(person -> SLIPS.add(prepared.slip(person)));
    }

    private static QuizTaker begin(Page page) {
        return QuizTaker.begin(page, SLIPS.remove());
    }

    private static QuizTaker begin() {
        return begin(SharedDemo.onPhone().page);
    }

    @Test
    void qui_40_without_network_answers_wait_and_so_does_the_submission() {
        QuizTaker taker = begin();
        taker.choose(0, 1).isSaved();
        taker.offline(true);
        taker.choose(0, 0).choose(1, 1).says("Chưa gửi được 2 câu, sẽ gửi lại");
        taker.press("toSubmit");
        taker.says("Chưa nộp được vì còn 2 câu chưa gửi");
        assertThat(taker.state()).isInViewport();
        String first = taker.valueOf(0, 0);
        String second = taker.valueOf(1, 1);
        taker.offline(false);
        assertThat(taker.page).hasURL(Pattern.compile(".*/trainee/submit-test\\?.*"));
        assertEquals(List.of(first, second), taker.onServer().subList(0, 2));
        assertEquals(0, taker.held());
    }

    @Test
    void qui_40_after_the_end_only_what_the_server_has_not_got_is_called_unsent() {
        QuizTaker taker = begin();
        QuizTaker desk = taker.at(SharedDemo.atDesk().page).signIn().openTest();
        Pattern answers = Pattern.compile(".*/api/v1/attempts/.*/answers");
        taker.page.route(answers, route -> {
            route.fetch();
            route.abort();
        });
        taker.choose(0, 1).says("Chưa gửi được 1 câu");
        taker.page.unroute(answers);
        taker.offline(true);
        taker.choose(1, 1).says("Chưa gửi được 2 câu");
        desk.press("toSubmit");
        desk.press("submit");
        assertThat(desk.page).hasURL(Pattern.compile(".*/trainee/result\\?.*"));
        taker.offline(false);
        taker.comesBack();
        taker.isTold("Bài đã nộp hoặc đã hết giờ");
        taker.says("Chưa gửi được 1 câu");
        assertEquals(1, taker.held());
    }

    @Test
    void qui_45_an_answer_that_is_refused_hinders_nothing_and_stays_until_its_owner_lets_go_of_it() {
        QuizTaker taker = begin();
        taker.page.evaluate("document.querySelector('%s').querySelector('input[type=radio]').value = 'Z'"
                .formatted(QuizTaker.CHOICES));
        taker.page.locator("#answers input[value=Z]").check();
        taker.isTold("không được nhận");
        assertEquals(1, taker.held());
        taker.choose(1, 1).isSaved();
        taker.press("handOverQr");
        taker.press("handOverDone");
        assertEquals(1, taker.held());
        taker.press("handOverDone");
        assertEquals(0, taker.held());
        taker.press("toSubmit");
        assertThat(taker.page).hasURL(Pattern.compile(".*/trainee/submit-test\\?.*"));
    }

    @Test
    void qui_42_a_closed_browser_keeps_answers_for_their_owner_and_for_nobody_else() {
        QuizTaker owner = begin();
        String first = owner.valueOf(0, 0);
        owner.offline(true);
        owner.choose(0, 0).choose(1, 0).says("Chưa gửi được 2 câu");
        owner.page.close();
        QuizTaker again = owner.at(owner.page.context().newPage());
        again.offline(false);
        again.page.navigate("/home");
        assertThat(again.page.locator(UNSENT)).containsText("Còn 2 câu trả lời chưa gửi của bài");
        signOut(again.page);
        assertThat(again.page.locator(".person-menu [role=alert]")).containsText("Còn 2 câu trả lời chưa gửi");
        again.page.locator("form[action$='/sign-out'] button").click();
        assertThat(again.page).hasURL(Pattern.compile(".*/sign-in.*"));

        QuizTaker other = begin(again.page);
        assertThat(other.page.locator("#answers input:checked")).hasCount(0);
        other.page.navigate("/home");
        assertThat(other.page.locator(UNSENT)).hasCount(0);
        signOut(other.page);
        assertThat(other.page).hasURL(Pattern.compile(".*/sign-in.*"));
        assertEquals(2, other.held());
        assertTrue(other.onServer().stream().allMatch(String::isEmpty));

        again.signIn();
        again.page.locator(UNSENT + " a").click();
        again.shows(0, 0).shows(1, 0).isSaved();
        assertEquals(first, again.onServer().getFirst());
        assertEquals(0, again.held());
    }

    private static void signOut(Page page) {
        page.locator(".person-menu summary").click();
        page.locator("form[action$='/sign-out'] button").click();
    }

    @Test
    void qui_44_an_expired_session_costs_a_sign_in_and_a_new_token_costs_nothing() {
        QuizTaker taker = begin();
        taker.page.context().clearCookies();
        taker.choose(0, 1).says("Phiên làm việc đã hết hạn, 1 câu chưa gửi");
        taker.follow("Đăng nhập lại");
        taker.signIn();
        assertThat(taker.page).hasURL(Pattern.compile(".*/trainee/test\\?.*"));
        taker.shows(0, 1).isSaved();
        QuizTaker tab = taker.at(taker.page.context().newPage());
        tab.signIn();
        taker.choose(1, 1).isSaved();
        assertEquals(List.of(taker.valueOf(0, 1), taker.valueOf(1, 1)), taker.onServer().subList(0, 2));
        taker.page.context().clearCookies();
        taker.choose(1, 0).says("Phiên làm việc đã hết hạn");
        tab.signIn();
        taker.comesBack();
        taker.isSaved();
    }

    @Test
    void qui_41_a_second_tab_follows_and_nothing_forks() {
        QuizTaker one = begin();
        QuizTaker two = one.at(one.page.context().newPage()).openTest();
        one.choose(0, 0).isSaved();
        two.shows(0, 0).choose(0, 1).isSaved();
        one.shows(0, 1);
        one.page.reload();
        one.shows(0, 1);
        one.press("toSubmit");
        assertThat(one.page).hasURL(Pattern.compile(".*/trainee/submit-test\\?.*"));
        two.shows(0, 1);
        assertEquals(two.valueOf(0, 1), one.onServer().getFirst());
    }

    @Test
    void qui_40_a_power_cut_of_the_server_costs_nothing_not_even_a_sign_in() {
        QuizTaker taker = begin();
        taker.choose(0, 1).isSaved();
        SharedDemo.withoutPower(() -> taker.choose(1, 1).says("Chưa gửi được 1 câu"));
        taker.comesBack();
        taker.shows(0, 1).shows(1, 1).isSaved();
        assertEquals(List.of(taker.valueOf(0, 1), taker.valueOf(1, 1)), taker.onServer().subList(0, 2));
    }

    @Test
    void qui_40_whoever_is_signed_out_everywhere_meanwhile_signs_in_and_loses_nothing() {
        QuizTaker taker = begin();
        QuizTaker desk = taker.at(SharedDemo.atDesk().page).signIn();
        desk.page.navigate("/account/password");
        desk.press("endAll");
        assertThat(desk.page).hasURL(Pattern.compile(".*/sign-in.*"));
        taker.choose(0, 1).says("Phiên làm việc đã hết hạn, 1 câu chưa gửi");
        taker.follow("Đăng nhập lại");
        taker.signIn();
        taker.shows(0, 1).isSaved();
        assertEquals(List.of(taker.valueOf(0, 1)), taker.onServer().subList(0, 1));
    }

    @Test
    void qui_43_a_phone_two_hours_off_and_set_right_meanwhile_changes_no_order() {
        Page phone = SharedDemo.onPhone().page;
        phone.context()
                .addInitScript("const real = Date.now; window.off = 7200000; Date.now = () => real() + window.off;");
        QuizTaker taker = begin(phone);
        taker.offline(true);
        taker.choose(0, 0).says("Chưa gửi được 1 câu");
        phone.evaluate("window.off = -7200000");
        QuizTaker desk = taker.at(SharedDemo.atDesk().page).signIn().openTest();
        desk.choose(0, 1).isSaved();
        taker.choose(1, 0);
        phone.close();
        QuizTaker later = taker.at(phone.context().newPage());
        later.offline(false);
        later.openTest().isSaved();
        later.shows(0, 1).shows(1, 0);
        assertEquals(List.of(desk.valueOf(0, 1), desk.valueOf(1, 0)), desk.onServer().subList(0, 2));
    }

    @Test
    void qui_42_whoever_signs_in_beside_an_open_test_is_given_nothing_of_it() {
        QuizTaker owner = begin();
        owner.offline(true);
        owner.choose(0, 0).says("Chưa gửi được 1 câu");
        Page tab = owner.page.context().newPage();
        owner.page.context().clearCookies();
        owner.offline(false);
        Hasty other = new Hasty(tab).signIn("cc02");
        owner.isTold("đang có người khác đăng nhập");
        assertThat(owner.page.locator("#answers")).isHidden();
        assertEquals(1, owner.held());
        other.open("/home");
        assertThat(tab.locator(UNSENT)).hasCount(0);
        assertEquals("", owner.onServer().getFirst());
        tab.context().clearCookies();
        owner.at(tab).signIn();
        owner.comesBack();
        assertThat(owner.page.locator("#answers")).isVisible();
        owner.isSaved();
    }

    @Test
    void qui_47_answers_given_without_a_pause_arrive_together_and_a_whole_attempt_takes_few_requests() {
        QuizTaker taker = QuizTaker.signedIn(SharedDemo.onPhone().page, SLIPS.remove());
        taker.openTest();
        List<String> requests = new ArrayList<>();
        taker.page.onRequest(request -> {
            String path = URI.create(request.url()).getPath();
            if (!path.startsWith("/static/") && !path.startsWith("/webjars/")) {
                requests.add(request.method() + " " + path.replaceAll("/\\d+", "/N"));
            }
        });
        taker.press("startSubmit");
        assertThat(taker.page.locator("#answers")).isVisible();
        int given = (int) taker.page.evaluate("""
                () => {
                  const firsts = [...document.querySelectorAll('%s')].map(each => each.querySelector('input:not([type=hidden])'));
                  firsts.forEach(each => each.click());
                  return firsts.length;
                }""".formatted(QuizTaker.CHOICES));
        taker.isSaved();
        assertTrue(given > 5, given + " answers");
        assertEquals(1, requests.stream().filter("POST /api/v1/attempts/N/answers"::equals).count(),
                requests::toString);
        assertEquals(given, taker.onServer().stream().filter(each -> !each.isEmpty()).count());
        taker.press("toSubmit");
        assertThat(taker.page).hasURL(Pattern.compile(".*/trainee/submit-test\\?.*"));
        taker.press("submit");
        assertThat(taker.page).hasURL(Pattern.compile(".*/trainee/result\\?.*"));
        assertEquals(0, taker.held());
        requests.removeIf(each -> each.endsWith("/presence") || each.endsWith("/time")); // by the clock
        assertEquals(List.of("GET /health/live", "POST /trainee/test", "GET /trainee/test",
                "POST /api/v1/attempts/N/answers", "GET /health/live", "GET /trainee/submit-test", "GET /health/live",
                "POST /trainee/submit-test", "GET /trainee/result"), requests);
    }

    @Test
    void a_browser_that_keeps_nothing_says_so() {
        Page phone = SharedDemo.onPhone().page;
        phone.context().addInitScript("Storage.prototype.setItem = () => { throw new Error('full'); };");
        QuizTaker taker = begin(phone);
        taker.isTold("Trình duyệt này không giữ được bài khi mất mạng");
        taker.choose(0, 1).isSaved();
        assertTrue(taker.onServer().contains(taker.valueOf(0, 1)));
    }

    @Test
    void qui_40_a_reload_while_the_server_is_not_reached_keeps_what_waits() {
        QuizTaker taker = begin();
        taker.choose(0, 0).isSaved();
        Pattern saving = Pattern.compile(".*/api/v1/attempts/\\d+/answers");
        taker.page.route(saving, Route::abort);
        taker.choose(0, 1).choose(1, 1).says("Chưa gửi được 2 câu");
        taker.page.reload();
        taker.shows(0, 1).shows(1, 1).says("Chưa gửi được 2 câu");
        taker.page.unroute(saving);
        taker.comesBack();
        taker.isSaved();
        assertEquals(List.of(taker.valueOf(0, 1), taker.valueOf(1, 1)), taker.onServer().subList(0, 2));
        assertEquals(0, taker.held());
    }

    @Test
    void qui_44_without_javascript_an_expired_session_costs_a_sign_in() {
        QuizTaker taker = begin(SharedDemo.withoutScript().page);
        taker.choose(0, 1);
        taker.press("save");
        taker.sees("Đã lưu câu trả lời.");
        taker.page.context().clearCookies();
        taker.choose(0, 0).choose(1, 1);
        taker.press("save");
        assertThat(taker.page).hasURL(Pattern.compile(".*/sign-in.*"));
        taker.sees("Nội dung anh/chị vừa nhập vẫn còn");
        taker.fill("name", taker.userName());
        taker.fill("password", "sai roi");
        taker.press("submit");
        taker.sees("Nội dung anh/chị vừa nhập vẫn còn");
        taker.fill("password", Actor.PASSWORD);
        taker.press("submit");
        assertThat(taker.page).hasURL(Pattern.compile(".*/trainee/test\\?.*"));
        taker.sees("Đã lưu câu trả lời.");
        taker.shows(0, 0).shows(1, 1);
        assertEquals(List.of(taker.valueOf(0, 0), taker.valueOf(1, 1)), taker.onServer().subList(0, 2));
        taker.page.context().clearCookies();
        taker.press("toSubmit");
        taker.signIn();
        assertThat(taker.page).hasURL(Pattern.compile(".*/trainee/test\\?.*"));
    }

    @Test
    void qui_42_without_javascript_nothing_is_stored_or_shown_under_another_sign_in() {
        QuizTaker owner = begin(SharedDemo.withoutScript().page);
        owner.page.context().clearCookies();
        owner.choose(0, 0);
        owner.press("save");
        owner.sees("Nội dung anh/chị vừa nhập vẫn còn");
        owner.fill("name", "cc05");
        owner.fill("password", "taphuan123");
        owner.press("submit");
        assertThat(owner.page).hasURL(Pattern.compile(".*/home.*"));
        owner.sees("của người khác, nên không được lưu");
        assertEquals("", owner.onServer().getFirst());
        owner.page.context().clearCookies();
        owner.signIn();
        owner.openTest();
        assertThat(owner.page.locator("#answers input:checked")).hasCount(0);
    }
}
