package vn.sontay.training.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ViewportSize;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Assertions;

/**
 * Looks at pages for everybody's sake: by every rule of axe, with the keyboard, on a phone, a desk, and the smallest screen with
 * the largest type. What is asked stands in {@code page-check.js}; what is wrong is gathered until {@link #assertSound()}.
 */
final class PageCheck {

    private static final String SCRIPT = script("/axe.min.js") + script("/page-check.js");

    private static final ViewportSize PHONE = new ViewportSize(390, 844);
    private static final ViewportSize DESK = new ViewportSize(1366, 768);
    private static final ViewportSize SMALLEST = new ViewportSize(320, 640);

    private final Map<String, String> wrongs = new TreeMap<>();
    private int looks;

    private static String script(String name) {
        try (InputStream file = Objects.requireNonNull(PageCheck.class.getResourceAsStream(name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8) + "\n";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A page that somebody has come to, at every size, in the order that begins at the present one. */
    void everywhere(Page page, String where) {
        List<Runnable> sizes = List.of(() -> phone(page, where), () -> smallest(page, where), () -> desk(page, where));
        (page.viewportSize().width == DESK.width ? sizes.reversed() : sizes).forEach(Runnable::run);
    }

    /** Everything on a phone, with whatever folds unfolded. */
    void phone(Page page, String where) {
        unfolded(page, PHONE);
        ask(page, where, "rules", "errors", "targets", "stuck", "overlaps", "focus");
    }

    /** Only what a screen of 320 pixels with the largest type breaks. */
    void smallest(Page page, String where) {
        small(page, where, "wide", "stuck", "overlaps", "focus", "narrow");
    }

    /** What breaks first there. */
    void tightest(Page page, String where) {
        small(page, where, "wide", "stuck");
    }

    private void small(Page page, String where, String... checks) {
        unfolded(page, SMALLEST);
        page.evaluate("document.documentElement.classList.add('text-3')");
        ask(page, where + " on the smallest screen", checks);
        page.evaluate("document.documentElement.classList.remove('text-3')");
    }

    /** Only what is different at a desk. */
    void desk(Page page, String where) {
        unfolded(page, DESK);
        ask(page, where + " at a desk", "wide", "stuck", "overlaps", "focus");
    }

    /** The colours of somebody who prefers dark ones. */
    void dark(Page page, String where) {
        ready(page);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        ask(page, where + " in the dark", "colours");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }

    /** A state of a page on a phone: everything, its colours in the dark, and what the smallest screen breaks. */
    void state(Page page, String where) {
        ViewportSize before = page.viewportSize();
        phone(page, where);
        dark(page, where);
        smallest(page, where);
        resize(page, before);
    }

    /** What is open at the moment, without a change of size that would close it. */
    void open(Page page, String where) {
        ready(page);
        ask(page, where, "rules", "errors");
    }

    /** Goes through the page by the tabulator; the eye follows. */
    void tabs(Page page, String where, int stops) {
        ready(page);
        page.evaluate("scrollTo(0, 0)");
        for (int i = 0; i < stops; i++) {
            page.keyboard().press("Tab");
            note((List<?>) page.evaluate("pageCheck.hidden()"), where + " by the tabulator");
        }
        looks++;
    }

    private static void unfolded(Page page, ViewportSize size) {
        ready(page);
        resize(page, size);
        page.evaluate("document.querySelectorAll('main details').forEach(each => { each.open = true; })");
    }

    private static void resize(Page page, ViewportSize size) {
        if (page.viewportSize().width != size.width) {
            page.setViewportSize(size.width, size.height);
        }
    }

    /** From the first look on, each page of this browser brings the checks along. */
    private static void ready(Page page) {
        if (!(Boolean) page.evaluate("Boolean(window.pageCheck)")) {
            page.context().addInitScript(SCRIPT);
            page.evaluate(SCRIPT);
        }
    }

    private void ask(Page page, String where, String... checks) {
        note((List<?>) page.evaluate("names => pageCheck.ask(...names)", List.of(checks)), where);
        looks++;
    }

    private void note(List<?> said, String where) {
        said.forEach(sentence -> wrongs.putIfAbsent(sentence.toString().replaceAll("\\d+", "#"),
                where + ": " + sentence));
    }

    /** Fails when anything that was looked at is wrong, or nothing was. */
    void assertSound() {
        Assertions.assertTrue(looks > 0, "nothing was looked at");
        List<String> found = List.copyOf(wrongs.values());
        wrongs.clear();
        Assertions.assertEquals(List.of(), found, () -> "\n" + String.join("\n", found) + "\n");
    }
}
