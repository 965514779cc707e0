package vn.sontay.training.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.util.List;
import java.util.regex.Pattern;
import vn.sontay.training.testing.WebVisitor;

/** Takes a test on a phone on which much can go wrong. Questions are those with one right option, by their place in the page from 0. */
final class QuizTaker extends Actor {

    static final String CHOICES = "fieldset.choices:has([data-kind=options] > label):not(:has([data-kind=parts], input[type=checkbox]))";
    /** The test at the end of the classes of {@link Preparation}. */
    static final String LAST = "kiem-tra-can-bo";
    private final String userName;

    private QuizTaker(Page page, String userName) {
        super(page);
        this.userName = userName;
    }

    /** @return the person with this slip, who has signed in and begun the test of their class */
    static QuizTaker begin(Page page, Slip slip) {
        return signedIn(page, slip).begin();
    }

    /** @return the person with this slip, who has signed in */
    static QuizTaker signedIn(Page page, Slip slip) {
        QuizTaker taker = new QuizTaker(page, slip.userName());
        taker.arriveFirst(slip);
        return taker;
    }

    /** Begins the test of their class. */
    QuizTaker begin() {
        openTest();
        press("startSubmit");
        assertThat(page.locator("#answers")).isVisible();
        return this;
    }

    /** Begins the test at the end of their class, before which another one would be offered. */
    QuizTaker beginLast() {
        page.navigate("/home");
        String first = page.locator("main a[href*='/trainee/test']").first().getAttribute("href");
        page.navigate(first.replaceAll("quiz=.*", "quiz=" + LAST));
        press("startSubmit");
        assertThat(page.locator("#answers")).isVisible();
        return this;
    }

    /** @return the same person at another page, perhaps of another device */
    QuizTaker at(Page other) {
        return new QuizTaker(other, userName);
    }

    String userName() {
        return userName;
    }

    QuizTaker signIn() {
        if (!page.url().contains("/sign-in")) {
            page.navigate("/sign-in");
        }
        fill("name", userName);
        fill("password", PASSWORD);
        press("submit");
        page.waitForURL(url -> !url.contains("/sign-in"));
        return this;
    }

    QuizTaker openTest() {
        page.navigate("/home");
        page.locator("main a[href*='/trainee/test'][href*='kiem-tra']").first().click();
        page.waitForLoadState();
        return this;
    }

    QuizTaker choose(int question, int option) {
        options(question).nth(option).check();
        return this;
    }

    private Locator options(int question) {
        return page.locator(CHOICES).nth(question).locator("input:not([type=hidden])");
    }

    QuizTaker shows(int question, int option) {
        assertThat(options(question).nth(option)).isChecked();
        return this;
    }

    QuizTaker isSaved() {
        assertThat(state()).hasText(Pattern.compile("Đã lưu"));
        assertThat(page.locator("#attempt")).hasAttribute("data-pending", "0");
        return this;
    }

    QuizTaker says(String words) {
        assertThat(state()).containsText(words);
        return this;
    }

    QuizTaker isTold(String words) {
        assertThat(page.locator("#attemptNotice")).containsText(words);
        return this;
    }

    Locator state() {
        return page.locator("#saveState");
    }

    /** Looks at this page again, unless it is just going on by itself. */
    void comesBack() {
        try {
            page.evaluate("window.dispatchEvent(new Event('focus'))");
        } catch (PlaywrightException e) {
            if (!e.getMessage().contains("navigation")) {
                throw e;
            }
        }
    }

    void offline(boolean off) {
        page.context().setOffline(off);
    }

    /** @return how many answers the browser still holds, whoever's */
    int held() {
        try {
            return counted();
        } catch (PlaywrightException leaving) {
            page.waitForLoadState();
            return counted();
        }
    }

    private int counted() {
        return (int) page.evaluate("Object.keys(localStorage).filter(key => key.startsWith('answers:')).length");
    }

    /** @return what the server has, asked by the same person from elsewhere: the values chosen of each question with options */
    List<String> onServer() {
        WebVisitor visitor = new WebVisitor(SharedDemo.address());
        visitor.signIn(userName, PASSWORD);
        String test = visitor.open("/home").html().select("main a[href*='/trainee/test'][href*='kiem-tra']")
                .attr("href");
        return visitor.open(test).html().select(CHOICES.replace(" > label", "")).stream()
                .map(question -> String.join(",", question.select("input[checked]").eachAttr("value"))).toList();
    }

    /** @return the value of an option as the page writes it */
    String valueOf(int question, int option) {
        return options(question).nth(option).getAttribute("value");
    }
}
