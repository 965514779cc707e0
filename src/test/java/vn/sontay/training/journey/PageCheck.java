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

    private final Map<String, String> wrongs = new TreeMap<>();
    private int looks;

    private static String script(String name) {
        try (InputStream file = Objects.requireNonNull(PageCheck.class.getResourceAsStream(name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8) + "\n";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Everything on a phone, with whatever folds unfolded. */
    void phone(Page page, String where) {
        ready(page);
        page.evaluate("document.querySelectorAll('main details').forEach(each => { each.open = true; })");
        ask(page, where, "rules", "errors", "targets", "stuck", "overlaps", "focus");
    }

    /** Only what a screen of 320 pixels with the largest type breaks. */
    void smallest(Page page, String where) {
        ready(page);
        ViewportSize before = page.viewportSize();
        page.setViewportSize(320, 640);
        page.evaluate("document.documentElement.classList.add('text-3')");
        ask(page, where + " on the smallest screen", "wide", "stuck", "overlaps", "focus", "narrow");
        page.evaluate("document.documentElement.classList.remove('text-3')");
        page.setViewportSize(before.width, before.height);
    }

    /** Only what is different at a desk. */
    void desk(Page page, String where) {
        ready(page);
        ViewportSize before = page.viewportSize();
        page.setViewportSize(1366, 768);
        ask(page, where + " at a desk", "wide", "stuck", "overlaps", "focus");
        page.setViewportSize(before.width, before.height);
    }

    /** The colours of somebody who prefers dark ones. */
    void dark(Page page, String where) {
        ready(page);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        ask(page, where + " in the dark", "colours");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }

    /** A state of a page: everything on a phone, what the smallest screen breaks, and its colours in the dark. */
    void state(Page page, String where) {
        phone(page, where);
        smallest(page, where);
        dark(page, where);
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

    private static void ready(Page page) {
        if (!(Boolean) page.evaluate("Boolean(window.pageCheck)")) {
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
