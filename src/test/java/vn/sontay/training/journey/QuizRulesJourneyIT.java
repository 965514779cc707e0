package vn.sontay.training.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.sontay.training.shared.TimeSource;
import vn.sontay.training.testing.NeedsBrowser;

/** Tests with an end, and with one question on the screen. */
@ExtendWith({NeedsBrowser.class, SharedDemo.class})
class QuizRulesJourneyIT {

    private static final String NAME = "Phạm Hết Giờ";
    private static final int SECONDS = 30;
    private static final String TWO_HOURS_ON = """
            const real = Date.now.bind(Date);
            Date.now = () => real() + 7200000;""";

    @Test
    void a_test_ends_by_the_servers_clock_while_the_phone_is_away_and_its_own_is_two_hours_off() {
        Preparation prepared = new Preparation(SharedDemo.address());
        String person = prepared.person(NAME);
        String classId = prepared.trainingClass("Lớp hết giờ", Preparation.today(), List.of(person));
        Hasty trainee = SharedDemo.onPhone();
        trainee.page.context().addInitScript(TWO_HOURS_ON);
        trainee.arriveFirst(prepared.slip(person));
        String test = trainee.page.locator("main a[href*='/trainee/test']").first().getAttribute("href")
                .replaceAll("quiz=.*", "quiz=kiem-tra-can-bo");
        Hasty trainer = SharedDemo.atDesk().signIn("gv01");
        trainer.open("/trainer/tests?class=" + classId).follow("Giờ mở và thêm giờ");
        assertThat(trainer.page.locator(HandOverJourneyIT.DRESSED)).isVisible();
        trainee.open(test);
        LocalDateTime ends = LocalDateTime.now(TimeSource.ZONE).plusSeconds(SECONDS);
        trainer.fill("closesAt", ends.truncatedTo(ChronoUnit.SECONDS).toString());
        trainer.once("hoursSubmit");
        trainer.sees("Đã lưu giờ mở bài kiểm tra.");
        assertThat(trainer.page.locator("#closesAt")).hasValue(ends.format(
                DateTimeFormatter.ofPattern(ends.getSecond() == 0 ? "dd/MM/yyyy HH:mm" : "dd/MM/yyyy HH:mm:ss")));

        trainee.once("startSubmit");
        Locator clock = trainee.page.locator("#testClockLeft");
        assertThat(clock).hasText(Pattern.compile("Còn 00:(0[4-9]|[12]\\d|30)"));
        assertThat(trainee.page.locator("#testClockWarning")).containsText("Còn không đến 1 phút");
        answer(trainee.page.locator("fieldset[data-question]").first());
        assertThat(trainee.page.locator(".save-state")).hasClass(Pattern.compile(".*saved.*"));
        trainee.page.navigate("about:blank");
        trainee.page.waitForTimeout(Math.max(0,
                Duration.between(LocalDateTime.now(TimeSource.ZONE), ends).toMillis()) + 500);
        trainee.open(test);
        assertThat(trainee.page).hasURL(Pattern.compile(".*/trainee/result\\?.*"));
        trainee.sees("Đã hết giờ. Bài của anh/chị đã được nộp.");
        trainee.calm();
        List<String> closed = prepared.trail().details("quiz.clock", NAME + ",");
        assertEquals(1, closed.size(), closed::toString);
        trainee.open(test);
        trainee.sees("Bài đã đóng lúc");
        assertEquals(0, trainee.count("[id='startSubmit']"));
    }

    @Test
    void one_question_a_screen_is_gone_through_on_a_phone_without_javascript() {
        Hasty trainee = SharedDemo.withoutScript().signIn("to12");
        trainee.page.locator("main a[href*='quiz=kiem-tra-dau-vao']").first().click();
        trainee.sees("mỗi màn hình một câu");
        trainee.press("startSubmit");
        Locator shown = trainee.page.locator("fieldset[data-question]:visible");
        int questions = trainee.count("fieldset[data-question]");
        for (int i = 1; i <= 3; i++) {
            assertThat(shown).hasCount(1);
            assertThat(shown).hasAttribute("data-question", String.valueOf(i));
            answer(shown);
            trainee.press("stepOn");
        }
        assertThat(trainee.page.locator("#testGrid .answered")).hasCount(3);
        trainee.press("stepBack");
        assertThat(shown).hasAttribute("data-question", "3");
        trainee.page.locator("#testGrid [data-go='7']").click();
        assertThat(shown).hasAttribute("data-question", "7");
        trainee.press("toSubmit");
        trainee.sees("Còn " + (questions - 3) + " câu chưa trả lời");
        trainee.page.locator("nav.test-grid a").first().click();
        assertThat(shown).hasAttribute("data-question", "4");
        trainee.press("toSubmit");
        trainee.press("submit");
        assertThat(trainee.page).hasURL(Pattern.compile(".*/trainee/result\\?.*"));
        assertTrue(trainee.count("main section.card") >= questions, "everything is explained");
        trainee.calm();
    }

    /** Answers something in a question of any type. */
    private static void answer(Locator question) {
        for (Locator part : question.locator("[data-kind=options]").all()) {
            part.locator("input").first().check();
        }
        for (Locator list : question.locator("select").all()) {
            list.selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
        }
        for (Locator typed : question.locator("input[type=text]").all()) {
            typed.fill("1");
        }
    }
}
