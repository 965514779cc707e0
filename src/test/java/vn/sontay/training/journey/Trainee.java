package vn.sontay.training.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;

/** Learns on a phone. */
final class Trainee extends Actor {

    Trainee(Page page) {
        super(page);
    }

    /** From the first screen: one tap to the next lesson, then says that it is learnt. */
    void learnNextLesson() {
        page.navigate("/home");
        page.locator("main .next-step a.primary").first().click();
        assertThat(page).hasURL(Pattern.compile(".*/trainee/lesson\\?.*"));
        press("completeSubmit");
        assertThat(page.locator("main")).containsText(Pattern.compile("Đã học xong|Bài tiếp theo"));
    }

    /** Does the whole test with the right answers, each saved as it is given, after having gone away once. */
    void passTest(RightAnswers answers) {
        page.navigate("/home");
        page.locator("main a[href*='/trainee/test']").first().click();
        press("startSubmit");
        answer(answers, 0, 4);
        page.navigate("/home");
        page.locator("main a[href*='/trainee/test']").first().click();
        int questions = page.locator("fieldset[data-question]").count();
        assertThat(page.locator("#unanswered")).containsText(questions - 4 + "/" + questions);
        answer(answers, 4, questions);
        press("toSubmit");
        press("submit");
        assertThat(page).hasURL(Pattern.compile(".*/trainee/result\\?.*"));
    }

    private void answer(RightAnswers answers, int from, int to) {
        for (int i = from; i < to; i++) {
            answers.give(page.locator("fieldset[data-question]").nth(i));
            assertThat(page.locator(".save-state")).hasClass(Pattern.compile(".*saved.*"));
        }
    }
}
