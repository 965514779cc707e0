package vn.sontay.training.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.sontay.training.testing.NeedsBrowser;

/** A trainee clicks everything twice, goes back and presses again. */
@ExtendWith({NeedsBrowser.class, SharedDemo.class})
class HastyTraineeJourneyIT {

    private static final String OWN_PASSWORD = "Suoi-Xanh-2025";

    private static Trail trail;
    private static Preparation prepared;

    @BeforeAll
    static void prepare() {
        prepared = new Preparation(SharedDemo.address());
        trail = prepared.trail();
    }

    @Test
    void a_lesson_is_done_once() {
        Hasty trainee = SharedDemo.onPhone().signIn("cc04");
        trainee.page.locator("main .next-step a.primary").first().click();
        trainee.twice("completeSubmit");
        assertEquals(1, trail.lines("progress.complete", "Nguyễn Thị Huệ"));
        trainee.backAndAgain("completeSubmit");
        assertEquals(1, trail.lines("progress.complete", "Nguyễn Thị Huệ"));
    }

    @Test
    void a_test_is_begun_and_submitted_once() {
        Hasty trainee = SharedDemo.onPhone().signIn("cc09");
        trainee.page.locator("main a[href*='/trainee/test']").first().click();
        trainee.twice("startSubmit");
        assertEquals(1, trail.lines("quiz.start", "Hồ Thị Ơn"));
        trainee.backAndAgain("startSubmit");
        assertEquals(1, trail.lines("quiz.start", "Hồ Thị Ơn"));
        trainee.page.locator("fieldset[data-question] input:not([type=hidden])").first().check();
        assertThat(trainee.page.locator(".save-state")).hasClass(Pattern.compile(".*saved.*"));
        trainee.page.locator("[id='toSubmit']").dblclick();
        assertThat(trainee.page).hasURL(Pattern.compile(".*/trainee/submit-test\\?.*"));
        assertEquals(0, trail.lines("quiz.submit", "Hồ Thị Ơn"));
        trainee.twice("submit");
        assertEquals(1, trail.lines("quiz.submit", "Hồ Thị Ơn"));
        assertThat(trainee.page).hasURL(Pattern.compile(".*/trainee/result\\?.*"));
        trainee.backAndAgain("submit");
        assertEquals(1, trail.lines("quiz.submit", "Hồ Thị Ơn"));
    }

    @Test
    void a_password_is_changed_once() {
        Hasty trainee = SharedDemo.onPhone().signIn("cc10");
        trainee.open("/account/password");
        trainee.fill("oldPassword", "taphuan123");
        trainee.fill("newPassword", OWN_PASSWORD);
        trainee.fill("repeated", OWN_PASSWORD);
        trainee.twice("changeSubmit");
        assertThat(trainee.page).hasURL(Pattern.compile(".*/home.*"));
        assertEquals(1, trail.lines("security.changePassword", "cc10"));
        trainee.backAndAgain("changeSubmit");
        assertEquals(1, trail.lines("security.changePassword", "cc10"));
    }

    @Test
    void signing_in_and_out_twice_is_like_once() {
        Hasty trainee = SharedDemo.onPhone();
        trainee.open("/sign-in");
        trainee.fill("name", "cc11");
        trainee.fill("password", "taphuan123");
        trainee.doubleClick("submit");
        assertThat(trainee.page).hasURL(Pattern.compile(".*/home.*"));
        trainee.open("/trainee/lessons");
        trainee.calm();
    }

    @Test
    void the_first_sign_in_with_a_slip_succeeds_for_whoever_clicks_twice() {
        String person = prepared.person("Phạm Vội Một");
        Actor.Slip slip = prepared.slip(person);
        Hasty trainee = SharedDemo.onPhone();
        trainee.open("/first-sign-in");
        trainee.fill("name", slip.userName());
        trainee.fill("code", slip.code());
        trainee.fill("password", OWN_PASSWORD);
        trainee.doubleClick("submit");
        assertThat(trainee.page).hasURL(Pattern.compile(".*/home.*"));
        assertEquals(1, trail.lines("security.activate", slip.userName()));
        trainee.calm();
    }
}
