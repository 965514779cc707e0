package vn.sontay.training.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import vn.sontay.training.shared.paper.PdfReading;

/** Somebody at a browser. What all roles do: sign in for the first time, open, fill in, press, fetch a PDF. */
abstract class Actor {

    static final String PASSWORD = "Suoi-Xanh-2025";

    private static final Pattern SLIP = Pattern
            .compile("Tên đăng nhập (\\S+).*?Mã dùng một lần.*?([0-9A-Z]{4}-[0-9A-Z]{4})");

    final Page page;

    Actor(Page page) {
        this.page = page;
    }

    /**
     * What a slip for the first sign-in says.
     *
     * @param code works once
     */
    record Slip(String userName, String code) {

        static Slip in(PdfReading pdf) {
            Matcher matcher = SLIP.matcher(pdf.text());
            if (!matcher.find()) {
                throw new AssertionError("no user name and code in: " + pdf.text());
            }
            return new Slip(matcher.group(1), matcher.group(2));
        }
    }

    /** Signs in for the first time, with the slip, and chooses a password. */
    void signInFirst(Slip slip) {
        page.navigate("/first-sign-in");
        fill("name", slip.userName());
        fill("code", slip.code());
        fill("password", PASSWORD);
        press("submit");
        page.waitForLoadState();
        if (page.url().contains("/first-sign-in")) {
            throw new AssertionError(slip + ": " + page.locator("main").innerText());
        }
        assertThat(page).hasURL(Pattern.compile(".*/home.*"));
    }

    /**
     * Signs in for the first time without a look at the page, which has tests of its own: {@link #signInFirst} shows it.
     */
    void arriveFirst(Slip slip) {
        send("/first-sign-in", "activate",
                Map.of("name", slip.userName(), "code", slip.code(), "password", PASSWORD));
    }

    /** Signs in without a look at the page. */
    void arrive(String userName, String password) {
        send("/sign-in", "signIn", Map.of("name", userName, "password", password));
    }

    /** Sends a form of this browser, and shows what comes after it. */
    private void send(String path, String form, Map<String, String> typed) {
        Element found = Jsoup.parse(page.request().get(path).text()).getElementById(form);
        FormData data = FormData.create();
        found.select("input[type=hidden]").forEach(field -> data.set(field.attr("name"), field.val()));
        data.set("submit", "submit");
        typed.forEach(data::set);
        APIResponse answer = page.request().post(found.attr("action"), RequestOptions.create().setForm(data));
        if (!answer.url().contains("/home")) {
            throw new AssertionError(typed.get("name") + " is not signed in: " + answer.url() + " " + answer.text());
        }
        page.navigate("/home");
    }

    /** Waits until a script says so; the page itself may not evaluate text, so it is asked again and again from outside. */
    void until(String condition) {
        page.waitForCondition(() -> holds(condition));
    }

    private boolean holds(String condition) {
        try {
            return Boolean.TRUE.equals(page.evaluate(condition));
        } catch (PlaywrightException replaced) {
            return false;
        }
    }

    void fill(String field, String text) {
        page.locator(id(field)).fill(text);
    }

    void choose(String field, String label) {
        page.locator(id(field)).selectOption(new com.microsoft.playwright.options.SelectOption().setLabel(label));
    }

    void tick(String label) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(false)).first().check();
    }

    /** Presses the button with that id. */
    void press(String button) {
        page.locator(id(button)).click();
        until("!document.documentElement.dataset.sending");
    }

    /** Follows the link that is called so. */
    void follow(String name) {
        link(name).first().click();
    }

    Locator link(String name) {
        return page.getByRole(com.microsoft.playwright.options.AriaRole.LINK,
                new Page.GetByRoleOptions().setName(name).setExact(false));
    }

    /** Reads the PDF behind the link. */
    PdfReading pdf(Locator link) {
        return read(page.request().get(link.first().getAttribute("href")));
    }

    /** Sends a form of the page whose answer is a PDF. */
    PdfReading pdfOfForm(String form) {
        FormData data = FormData.create();
        for (Locator field : page.locator(id(form) + " input[type=hidden]").all()) {
            data.set(field.getAttribute("name"), field.inputValue());
        }
        String action = page.locator(id(form)).getAttribute("action");
        return read(page.request().post(action, RequestOptions.create().setForm(data)));
    }

    private static PdfReading read(APIResponse answer) {
        if (answer.status() != 200
                || !answer.headers().getOrDefault("content-type", "").startsWith("application/pdf")) {
            throw new AssertionError(answer.url() + " answers " + answer.status() + ": " + answer.text());
        }
        return new PdfReading(answer.body());
    }

    void sees(String text) {
        assertThat(page.locator("main")).containsText(text);
    }

    private static String id(String id) {
        return "[id='" + id + "']";
    }
}
