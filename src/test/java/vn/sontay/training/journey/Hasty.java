package vn.sontay.training.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.RequestOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Somebody in a hurry: clicks twice, goes back and presses again. Whatever they do, no page may err and no dialog may open:
 * {@link #calm()} tells.
 */
final class Hasty extends Actor {

    static final String DEMO_PASSWORD = "taphuan123";
    private static final int BETWEEN_CLICKS_MILLISECONDS = 60;

    private final List<String> wrongs;

    Hasty(Page page) {
        this(page, new ArrayList<>());
        page.context().onResponse(answer -> {
            if (answer.status() >= 400) {
                wrongs.add(answer.request().method() + " " + answer.url() + " answers " + answer.status());
            }
        });
        page.context().onDialog(dialog -> {
            if (dialog.type().equals("beforeunload")) {
                dialog.accept(); // leaves on purpose
            } else {
                wrongs.add("a dialog opens: " + dialog.message());
                dialog.dismiss();
            }
        });
        page.context().onWebError(error -> wrongs.add("a script fails: " + error.error()));
    }

    private Hasty(Page page, List<String> wrongs) {
        super(page);
        this.wrongs = wrongs;
    }

    /** @return what the browser complains of from now on, such as a script that the content policy forbids */
    List<String> console() {
        List<String> said = new ArrayList<>();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                said.add(message.text());
            }
        });
        return said;
    }

    Hasty signIn(String userName) {
        arrive(userName, DEMO_PASSWORD);
        return this;
    }

    /** Opens the page in a second tab of the same browser. */
    Hasty tab(String path) {
        Hasty other = new Hasty(page.context().newPage(), wrongs);
        other.open(path);
        return other;
    }

    Hasty open(String path) {
        page.navigate(path);
        return this;
    }

    /** Takes away what keeps a second click from being sent, so that the server is left alone with it. */
    Hasty unguarded() {
        page.context().route(Pattern.compile(".*/static/page\\.js.*"), Route::abort);
        return this;
    }

    /**
     * {@linkplain #doubleClick Presses the button twice}, then sends the same once more, as a slow network would.
     */
    void twice(String button) {
        AtomicReference<Request> sent = new AtomicReference<>();
        Consumer<Request> note = request -> {
            if (request.isNavigationRequest() && request.method().equals("POST")) {
                sent.compareAndSet(null, request);
            }
        };
        page.onRequest(note);
        doubleClick(button);
        page.offRequest(note);
        late(sent.get());
    }

    /** Presses the button twice, as fast as a person, and waits for the page that follows. */
    void doubleClick(String button) {
        leave(() -> button(button)
                .dblclick(new Locator.DblclickOptions().setDelay(BETWEEN_CLICKS_MILLISECONDS)));
    }

    private void late(Request sent) {
        APIResponse answer = page.request().post(sent.url(), RequestOptions.create().setData(sent.postData())
                .setHeader("Content-Type", "application/x-www-form-urlencoded"));
        if (answer.status() >= 400) {
            wrongs.add("sent again, " + sent.url() + " answers " + answer.status());
        }
    }

    /** Presses the button and waits for the page that follows. */
    void once(String button) {
        leave(() -> button(button).click());
    }

    /** Sends the form of a search box by the keyboard. */
    void send(String field) {
        leave(() -> page.locator("[id='" + field + "']").press("Enter"));
    }

    /** Goes back and presses the button again, if it is still there. */
    void backAndAgain(String button) {
        leave(page::goBack);
        if (button(button).isVisible()) {
            once(button);
        }
        calm();
    }

    /** @return how many rows, options or other parts of the page the selector finds */
    int count(String selector) {
        return page.locator(selector).count();
    }

    /** Fails when something has gone wrong since the beginning, or the page says nothing. */
    void calm() {
        List<String> found = List.copyOf(wrongs);
        wrongs.clear();
        assertEquals(List.of(), found);
        assertTrue(!page.locator("main").innerText().isBlank(), page.url());
    }

    private Locator button(String id) {
        return page.locator("[id='" + id + "']");
    }

    private void leave(Runnable act) {
        until("Boolean(document.documentElement.dataset.left = 'no')");
        try {
            act.run();
        } catch (TimeoutError late) {
            throw new AssertionError("not done on " + page.url() + ": " + page.locator("main").innerText(), late);
        }
        until("document.readyState === 'complete' && !document.documentElement.dataset.left");
    }
}
