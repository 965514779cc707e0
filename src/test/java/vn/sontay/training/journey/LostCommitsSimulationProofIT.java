package vn.sontay.training.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.sontay.training.testing.Browser;
import vn.sontay.training.testing.NeedsBrowser;
import vn.sontay.training.testing.RunningApp;
import vn.sontay.training.testing.StatementMeter;

/** A database loses what it had acknowledged: phones give it back (KEE-6). */
@ExtendWith(NeedsBrowser.class)
class LostCommitsSimulationProofIT {

    private static final StatementMeter DATABASE = new StatementMeter("lost_commits");
    private static final String KEEP_SECONDS = "3";
    private static final int PATIENCE_SECONDS = 30;
    private static final String RECORDS = """
            () => new Promise(done => {
              const request = indexedDB.open('records', 1);
              request.onupgradeneeded = () => request.result.createObjectStore('records', { keyPath: 'seq', autoIncrement: true }).createIndex('person', 'person');
              request.onsuccess = ({ target: { result } }) => {
                result.transaction('records').objectStore('records').count().onsuccess = found => { result.close(); done(found.target.result); };
              };
            })""";

    private static final String DIARY = "select count(*) from diary_entry";

    private static RunningApp app;
    private static Browser browser;
    private static Preparation prepared;

    @BeforeAll
    static void start() {
        Map<String, String> settings = new HashMap<>(DATABASE.settings());
        settings.putAll(Map.of("DEMO", "true", "KEEP_SECONDS", KEEP_SECONDS));
        app = RunningApp.start(settings);
        browser = Browser.start();
        prepared = new Preparation(app.address());
    }

    @AfterAll
    static void stop() {
        browser.close();
        app.close();
    }

    private static QuizTaker taker(String name) {
        String person = prepared.person(name);
        prepared.trainingClass("Lớp " + name, Preparation.today().minusDays(1), List.of(person));
        return QuizTaker.begin(browser.phone(app.address()), prepared.slip(person));
    }

    private static long count(String query) {
        try (Connection connection = DATABASE.connection();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(query)) {
            found.next();
            return found.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void becomes(long wanted, String query) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (count(query) != wanted && System.nanoTime() < end) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
        }
        assertEquals(wanted, count(query), query);
    }

    private static String answers(QuizTaker taker) {
        return "select count(*) from answer_given where attempt_id = "
                + taker.page.locator("#attempt").getAttribute("data-attempt");
    }

    private static void loseAnswers(String answers) {
        DATABASE.fill(List.of(answers.replace("select count(*)", "delete"),
                "delete from command_receipt where command = 'quiz.answers'"));
    }

    private static void letsGo(QuizTaker taker) {
        taker.page.waitForFunction(
                "() => Object.keys(localStorage).filter(key => key.startsWith('answers:')).length === 0");
    }

    @Test
    void kee_6_an_open_test_gives_back_the_answers_that_were_lost_and_says_nothing_of_it() {
        QuizTaker taker = taker("Phạm Mất Bài");
        taker.choose(0, 1).isSaved();
        taker.choose(1, 1).isSaved();
        assertEquals(2, taker.held());
        assertEquals(2, count(answers(taker)));
        loseAnswers(answers(taker));
        becomes(2, answers(taker));
        taker.isSaved().shows(0, 1).shows(1, 1);
        letsGo(taker);
        assertEquals(2, count(answers(taker)));
    }

    @Test
    void kee_6_what_was_lost_while_the_page_was_closed_is_found_by_the_next_page_and_shown_in_its_place() {
        QuizTaker taker = taker("Phạm Đóng Trang");
        taker.choose(0, 0).isSaved();
        String answers = answers(taker);
        Page again = taker.page.context().newPage();
        taker.page.close();
        loseAnswers(answers);
        QuizTaker later = taker.at(again).openTest();
        later.shows(0, 0).isSaved();
        becomes(1, answers);
        letsGo(later);
    }

    @Test
    void kee_6_signing_out_lets_go_of_what_the_server_has() {
        QuizTaker taker = taker("Phạm Ra Về");
        taker.choose(0, 0).isSaved();
        assertEquals(1, taker.held());
        taker.page.locator(".person-menu summary").click();
        taker.page.locator("form[action$='/sign-out'] button").click();
        assertThat(taker.page).hasURL(Pattern.compile(".*/sign-in.*"));
        assertEquals(0, taker.held());
    }

    @Test
    void kee_6_a_roll_gives_back_the_marks_that_were_lost() {
        String roll = prepared.ofClass(prepared.trainingClass("Lớp mất điểm danh", Preparation.today(),
                List.of(prepared.person("Đinh Mất Dấu"))), "/trainer/roll-call").getFirst();
        Page phone = new Hasty(browser.phone(app.address())).signIn("gv01").open(roll).page;
        phone.locator(".marks").first().locator("input[value=LATE]").check();
        assertThat(phone.locator("#rollState")).containsText("Đã lưu");
        String marks = "select count(*) from kept_mark where session_id = "
                + roll.replaceAll(".*session=(\\d+).*", "$1");
        assertEquals(1, count(marks));
        assertEquals(1, phone.evaluate(RECORDS));
        DATABASE.fill(List.of(
                "delete m from attendance_mark m join kept_mark k on k.mark_id = m.id where k.session_id = "
                        + roll.replaceAll(".*session=(\\d+).*", "$1"),
                marks.replace("select count(*)", "delete"),
                "delete from command_receipt where command = 'attendance.kept'"));
        becomes(1, marks);
        becomes(1, "select count(*) from attendance_mark m join kept_mark k on k.mark_id = m.id where k.session_id = "
                + roll.replaceAll(".*session=(\\d+).*", "$1"));
        phone.waitForFunction(
                "() => !localStorage.getItem('kept:' + document.querySelector('form[data-person]').dataset.person)");
        assertEquals(0, phone.evaluate(RECORDS));
    }

    @Test
    void kee_6_a_line_of_the_diary_that_its_own_page_had_sent_comes_again() {
        Hasty member = new Hasty(browser.phone(app.address())).signIn("to01");
        member.open(member.page.locator("a[href*='/trainee/diary']").first().getAttribute("href"));
        long before = count(DIARY);
        member.fill("doneOn", Preparation.today().toString());
        member.page.locator("#kind").selectOption(new SelectOption().setIndex(1));
        member.page.locator("#outcome").selectOption(new SelectOption().setIndex(1));
        member.fill("turns", "1");
        member.fill("minutes", "17");
        member.once("diaryEntrySubmit");
        becomes(before + 1, DIARY);
        member.page.waitForFunction("() => window.keeper");
        assertEquals(1, member.page.evaluate(RECORDS));
        DATABASE.fill(List.of(
                "delete from command_receipt where result_id in (select id from diary_entry where minutes = 17)",
                "delete from diary_entry where minutes = 17"));
        becomes(before + 1, DIARY);
        member.page.waitForFunction(
                "() => !localStorage.getItem('kept:' + document.querySelector('form[data-person]').dataset.person)");
        assertEquals(before + 1, count(DIARY));
    }
}
