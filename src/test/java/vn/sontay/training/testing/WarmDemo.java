package vn.sontay.training.testing;

import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * One demo and one browser for the journeys of a thread, each started by the first that needs it and stopped after the last.
 * Journeys of two threads never meet.
 */
public final class WarmDemo implements BeforeAllCallback {

    private static final ThreadLocal<Running> RUNNING = new ThreadLocal<>();

    /** What is kept while tests run. */
    private static final class Running implements AutoCloseable {

        private final RunningApp app = RunningApp.start(Map.of("DEMO", "true", "TRUSTED_PROXIES", "127.0.0.1"));
        private Browser browser;

        Browser browser() {
            if (browser == null) {
                browser = Browser.start();
            }
            return browser;
        }

        @Override
        public void close() {
            app.close();
            if (browser != null) {
                browser.close();
            }
        }
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        RUNNING.set(context.getRoot().getStore(ExtensionContext.Namespace.create(WarmDemo.class))
                .getOrComputeIfAbsent(Thread.currentThread(), thread -> new Running(), Running.class));
    }

    public static RunningApp app() {
        return Objects.requireNonNull(RUNNING.get()).app;
    }

    public static String address() {
        return app().address();
    }

    public static Browser browser() {
        return Objects.requireNonNull(RUNNING.get()).browser();
    }
}
