package vn.sontay.training.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.sontay.training.testing.NeedsBrowser;

/** Somebody taps a link in a chat, which opens inside the app (WEB-11). */
@ExtendWith({NeedsBrowser.class, SharedDemo.class})
class InAppJourneyIT {

    private static final String ZALO = "Mozilla/5.0 (Linux; Android 13; SM-A135F Build/TP1A.220624.014; wv) "
            + "AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/124.0.6367.179 Mobile Safari/537.36 "
            + "Zalo android/12100767 ZaloTheme/light ZaloLanguage/vi";

    @Test
    void inside_zalo_the_way_to_a_browser_is_shown_before_anything_is_kept_and_nobody_is_kept_from_going_on() {
        Hasty trainee = SharedDemo.inside(ZALO);
        trainee.open("/sign-in?next=/trainee/lessons");
        Locator card = trainee.page.locator(".in-app");
        assertThat(card).containsText("Anh/chị đang xem trong Zalo");
        assertThat(card.locator("ol")).isVisible();
        assertThat(card).containsText("mở Chrome");
        assertEquals("https://taphuan.example.vn/sign-in?next=/trainee/lessons",
                trainee.page.inputValue("#inAppAddress"));
        trainee.page.locator("#inAppCopy").click();
        assertThat(trainee.page.locator("#inAppCopy")).hasText("Đã sao chép");

        trainee.signIn("cc02");
        assertThat(card.locator("ol")).isVisible();
        trainee.open("/trainee/lessons");
        assertThat(card.locator("summary")).isVisible();
        assertThat(card.locator("ol")).isHidden();
        String lesson = trainee.page.locator("main a[href*='enrolment=']").first().getAttribute("href");
        trainee.open("/trainee/test?enrolment=" + lesson.replaceAll(".*enrolment=(\\d+).*", "$1") + "&quiz="
                + QuizTaker.LAST);
        assertThat(trainee.page.locator(".notice.warning:visible"))
                .containsText("trước khi bắt đầu hãy mở bằng trình duyệt");
        assertThat(trainee.page.locator("[id=startSubmit]")).isVisible();
        assertTrue(trainee.page.evaluate("document.documentElement.scrollWidth").equals(390));
        trainee.calm();
    }

    @Test
    void in_a_browser_nothing_of_it_is_seen() {
        Hasty trainee = SharedDemo.onPhone();
        trainee.open("/sign-in");
        assertEquals(0, trainee.count(".in-app"));
        assertEquals(0, trainee.count("script[src*=copy-address]"));
    }
}
