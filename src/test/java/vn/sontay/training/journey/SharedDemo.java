package vn.sontay.training.journey;

import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import vn.sontay.training.testing.Browser;
import vn.sontay.training.testing.RunningApp;

/**
 * One demo and one browser for the journeys of a thread: started by the first of them, stopped after the last. Journeys of two
 * threads never meet.
 */
final class SharedDemo implements BeforeAllCallback {

    private static final ThreadLocal<Running> RUNNING = new ThreadLocal<>();

    /** What is kept while tests run. */
    private record Running(Browser browser, RunningApp app) implements AutoCloseable {

        @Override
        public void close() {
            app.close();
            browser.close();
        }
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        RUNNING.set(context.getRoot().getStore(ExtensionContext.Namespace.create(SharedDemo.class))
                .getOrComputeIfAbsent(Thread.currentThread(),
                        thread -> new Running(Browser.start(),
                                RunningApp.start(Map.of("DEMO", "true", "TRUSTED_PROXIES", "127.0.0.1"))),
                        Running.class));
    }

    private static Running running() {
        return Objects.requireNonNull(RUNNING.get());
    }

    static String address() {
        return running().app().address();
    }

    /** Cuts the power, does something, and starts it again: data are still there, sessions aren't. */
    static void withoutPower(Runnable meanwhile) {
        running().app().kill();
        meanwhile.run();
        running().app().start();
    }

    /** @return a stranger at a desk */
    static Hasty atDesk() {
        return new Hasty(running().browser().desk(address()));
    }

    /** @return a stranger at a desk who comes by another address, such as a proxy's */
    static Hasty atDesk(String address) {
        return new Hasty(running().browser().desk(address));
    }

    /** @return a stranger with a phone who comes by another address */
    static Hasty onPhone(String address) {
        return new Hasty(running().browser().phone(address));
    }

    /** @return a stranger with a phone on which no script runs */
    static Hasty withoutScript() {
        return new Hasty(running().browser().phoneWithoutScript(address()));
    }

    /** @return a stranger with a phone */
    static Hasty onPhone() {
        return new Hasty(running().browser().phone(address()));
    }
}
