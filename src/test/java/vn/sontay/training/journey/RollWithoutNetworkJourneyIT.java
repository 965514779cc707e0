package vn.sontay.training.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.sontay.training.testing.NeedsBrowser;
import vn.sontay.training.testing.WarmDemo;
import vn.sontay.training.testing.WebVisitor;

/** A trainer's phone takes the roll in a hall without a signal (ATT-20, ATT-22, KEE-1 to KEE-4). */
@ExtendWith({NeedsBrowser.class, SharedDemo.class})
class RollWithoutNetworkJourneyIT {

    private static final Pattern SAVED = Pattern.compile(".*m=attendance.saved.*");
    private static final String STATE = "#rollState";

    /** How many sheets lie here for somebody. */
    private static final String KEPT_SHEETS = """
            who => new Promise(done => {
              const request = indexedDB.open('sheets', 1);
              request.onupgradeneeded = () => request.result.createObjectStore('sheets', { keyPath: 'key' });
              request.onsuccess = ({ target: { result } }) => {
                result.transaction('sheets').objectStore('sheets').getAllKeys().onsuccess = (found) => {
                  result.close();
                  done(found.target.result.filter(key => key.startsWith(who + ':')).length);
                };
              };
            })""";

    private static Preparation prepared;
    private static WebVisitor administrator;

    @BeforeAll
    static void signIn() {
        prepared = new Preparation(SharedDemo.address());
        administrator = new WebVisitor(SharedDemo.address());
        administrator.signIn("quantri", "taphuan123");
    }

    private static String roll(String title, List<String> people) {
        return prepared.ofClass(prepared.trainingClass(title, Preparation.today(), people), "/trainer/roll-call")
                .getFirst();
    }

    private static List<String> two(String name) {
        return Stream.of("Một", "Hai").map(each -> prepared.person("Đinh " + name + " " + each)).toList();
    }

    private static List<String> thirty() {
        return Stream.of("Ba", "Bốn", "Năm", "Sáu", "Bảy")
                .flatMap(one -> Stream.of("Tám", "Chín", "Mười", "Xuân", "Hạ", "Thu")
                        .map(two -> prepared.person("Đinh Chạm " + one + " " + two)))
                .toList();
    }

    private static long marked(String roll, String status) {
        return administrator.open(roll).html().select("input[checked][value=" + status + "]").size();
    }

    private static Locator mark(Page page, int person, String status) {
        return page.locator(".marks").nth(person).locator("input[value=" + status + "]");
    }

    private static void says(Page page, String words) {
        assertThat(page.locator(STATE)).containsText(words);
    }

    @Test
    void three_taps_from_the_first_screen_save_a_roll_of_thirty_all_present() {
        String roll = roll("Lớp ba chạm", thirty());
        Page phone = SharedDemo.onPhone().signIn("gv01").page;
        phone.locator("main .next-step a[href='" + roll + "']").click();
        phone.locator("[id='allPresent']").click();
        phone.locator("[id='save']").click();
        assertThat(phone).hasURL(SAVED);
        assertEquals(30, marked(roll, "PRESENT"));
        mark(phone, 0, "LATE").check();
        phone.navigate("/home");
        phone.goBack();
        assertThat(phone.locator("[data-count=LATE]")).hasText("1");
        assertThat(phone.locator("[data-count=any]")).hasText("30");
        phone.locator("[id='rollFind']").fill("khong ai ten the nay");
        assertThat(phone.locator("[data-enrolment]:visible")).hasCount(0);
    }

    @Test
    void a_roll_outlives_network_tab_and_session_and_nobody_else_sees_or_sends_it() {
        String roll = roll("Lớp không sóng", two("Không Sóng"));
        Hasty trainer = new Hasty(WarmDemo.browser().phoneWithWorker(SharedDemo.address())).signIn("gv01");
        Page first = trainer.page;
        first.waitForCondition(
                () -> Boolean.TRUE.equals(first.evaluate("navigator.serviceWorker.controller !== null")));
        first.navigate(roll);
        first.waitForCondition(() -> Boolean.TRUE
                .equals(first.evaluate("s => sheets.get(s).then(Boolean)", roll.replaceAll(".*=", ""))));
        String trainerId = (String) first.evaluate("keeper.person");
        assertTrue((int) first.evaluate(KEPT_SHEETS, trainerId) > 0);
        first.context().setOffline(true);
        Page hall = first.context().newPage();
        first.close();
        hall.navigate(roll);
        hall.locator("[id='allPresent']").click();
        mark(hall, 1, "LATE").check();
        hall.locator(".arrived input").nth(1).fill("08:15");
        hall.locator("[id='save']").click();
        says(hall, "Chưa gửi được 2 người");
        hall.close();
        administrator.open(roll).form("rollCall").with(name(roll, 0), "ABSENT").press("save");

        Page later = first.context().newPage();
        later.navigate("/home");
        assertThat(later.locator("#offlineRolls")).containsText("Lớp không sóng");
        later.navigate(roll);
        assertThat(mark(later, 1, "LATE")).isChecked();
        later.context().clearCookies();
        later.context().setOffline(false);
        says(later, "Phiên làm việc đã hết hạn. 2 người vẫn giữ trên máy này.");

        Page stranger = later.context().newPage();
        later.close();
        new Hasty(stranger).signIn("gv02");
        assertThat(stranger.locator("#keptRecords p")).hasCount(0);
        stranger.waitForCondition(() -> "".equals(stranger.evaluate("localStorage.getItem('sheets-of') || ''")));
        assertEquals(0, stranger.evaluate(KEPT_SHEETS, trainerId));
        assertEquals(0, marked(roll, "LATE"));
        stranger.context().clearCookies();

        new Hasty(stranger).signIn("gv01");
        assertThat(stranger.locator("#keptRecords")).containsText("cần anh/chị quyết định");
        assertEquals(1, marked(roll, "LATE"));
        stranger.locator("#keptRecords a").click();
        assertThat(stranger.locator(".kept-mark")).containsText("Bản đã lưu: Vắng không phép");
        stranger.locator(".kept-mark button").first().click();
        says(stranger, "Đã lưu trên máy chủ.");
        assertEquals(List.of(1L, 1L, 0L),
                List.of(marked(roll, "PRESENT"), marked(roll, "LATE"), marked(roll, "ABSENT")));
    }

    private static String name(String roll, int person) {
        return administrator.open(roll).html().select("fieldset.marks").get(person).select("input").attr("name");
    }

    @Test
    void a_form_of_a_village_is_sent_by_itself_after_its_page_was_left_and_a_refused_one_is_shown_again_KEE_5() {
        String learner = prepared.person("Đinh Làng Xa");
        String classId = prepared.trainingClass("Lớp làng xa", Preparation.today(), List.of(learner));
        Hasty trainee = SharedDemo.onPhone();
        trainee.arriveFirst(prepared.slip(learner));
        trainee.open("/trainee/lessons");
        String lesson = trainee.page.locator("main a[href*='code=A1']").first().getAttribute("href");
        Page later = sentLater(trainee, lesson, "complete", "completeSubmit");
        later.navigate(lesson);
        assertThat(later.locator("#lessonEnd .next-step")).hasCount(1);

        Hasty trainer = SharedDemo.onPhone().signIn("gv01");
        Page refused = sentLater(trainer, "/trainer/practice?class=" + classId, "signOff", "signOffSubmit");
        refused.locator("#keptRecords a").click();
        assertThat(refused).hasURL(Pattern.compile(".*draft=.*"));
        refused.navigate("/home");
        refused.locator("#keptRecords button").click();
        refused.locator("#keptRecords button").click();
        assertThat(refused.locator("#keptRecords p")).hasCount(0);
    }

    /** Sends a form of a page without a network and closes the page. @return another page, once there is a network and an answer */
    private static Page sentLater(Hasty who, String path, String form, String button) {
        who.open(path);
        who.until("Boolean(window.keeper)");
        who.page.context().setOffline(true);
        who.page.evaluate(
                "([form, button]) => document.getElementById(form).requestSubmit(document.getElementById(button))",
                List.of(form, button));
        assertThat(who.page.locator("[id='" + form + "'] .kept-form")).containsText("sẽ tự gửi khi có mạng");
        Page next = who.page.context().newPage();
        who.page.close();
        next.context().setOffline(false);
        next.navigate("/home");
        next.waitForCondition(() -> Boolean.TRUE.equals(next.evaluate(
                "!localStorage.getItem('kept:' + document.querySelector('form[data-person]').dataset.person)"
                        + " || document.querySelector('#keptRecords button') !== null")));
        return next;
    }

    @Test
    void a_full_storage_is_told_and_the_form_still_saves() {
        String roll = roll("Lớp máy đầy", two("Máy Đầy"));
        Page phone = SharedDemo.onPhone().signIn("gv01").page;
        phone.context().addInitScript(
                "IDBObjectStore.prototype.add = () => { throw new DOMException('full', 'QuotaExceededError'); };");
        phone.navigate(roll);
        phone.locator("[id='allPresent']").click();
        says(phone, "Máy này không giữ được điểm danh");
        phone.locator("[id='save']").click();
        assertThat(phone).hasURL(SAVED);
        assertEquals(2, marked(roll, "PRESENT"));
    }
}
