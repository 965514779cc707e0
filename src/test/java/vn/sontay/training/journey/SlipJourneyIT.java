package vn.sontay.training.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.sontay.training.testing.NeedsBrowser;

/** A slip in the hand of somebody with a phone: what only a browser shows of signing in and out. */
@ExtendWith({NeedsBrowser.class, SharedDemo.class})
class SlipJourneyIT {

    private static final String SHOW = "Hiện mật khẩu";

    private static Actor.Slip slip(String name) {
        Preparation prepared = new Preparation(SharedDemo.address());
        return prepared.slip(prepared.person(name));
    }

    @Test
    void its_square_code_fills_in_name_and_code_and_leaves_neither_in_the_address() {
        Actor.Slip slip = slip("Đinh Thị Quét");
        Page page = SharedDemo.onPhone().page;
        page.navigate("/first-sign-in#name=" + slip.userName() + "&code=" + slip.code());
        assertThat(page.locator("#name")).hasValue(slip.userName());
        assertThat(page.locator("#code")).hasValue(slip.code());
        assertThat(page.locator("#password")).isFocused();
        assertThat(page).hasURL(Pattern.compile(".*/first-sign-in"));
        page.keyboard().type(Actor.PASSWORD);
        page.keyboard().press("Tab");
        assertThat(page.getByRole(AriaRole.BUTTON, named(SHOW))).isFocused();
        page.locator("#submit").click();
        assertThat(page).hasURL(Pattern.compile(".*/home.*"));
        page.locator(".person-menu summary").click();
        page.getByRole(AriaRole.BUTTON, named("Đăng xuất")).click();
        assertThat(page.locator("main")).containsText("Đã đăng xuất");
        page.goBack();
        assertFalse(page.content().contains("Đinh Thị Quét"));
    }

    @Test
    void without_its_square_code_the_cursor_waits_for_the_name_and_the_code_goes_where_a_password_goes() {
        Actor.Slip slip = slip("Đinh Thị Gõ");
        Page page = SharedDemo.onPhone().page;
        page.navigate("/first-sign-in");
        assertThat(page.locator("#name")).isFocused();
        page.navigate("/sign-in");
        page.locator("#name").fill(slip.userName());
        page.locator("#password").fill(slip.code());
        page.locator("#submit").click();
        assertThat(page.locator("#code")).hasValue(slip.code());
        assertThat(page.locator("#password")).isFocused();
    }

    @Test
    void a_password_is_shown_while_its_button_is_pressed_in_and_without_script_there_is_no_such_button() {
        Page page = SharedDemo.onPhone().page;
        page.navigate("/sign-in");
        Locator button = page.getByRole(AriaRole.BUTTON, named(SHOW));
        page.locator("#password").fill("bí mật");
        assertThat(page.locator("#password")).hasAttribute("type", "password");
        button.focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("#password")).hasAttribute("type", "text");
        assertThat(button).hasAttribute("aria-pressed", "true");
        assertTrue(button.boundingBox().height >= 44);
        button.click();
        assertThat(page.locator("#password")).hasAttribute("type", "password");
        Page plain = SharedDemo.withoutScript().page;
        plain.navigate("/sign-in");
        assertEquals(0, plain.locator("button[data-reveals]:visible").count());
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
