package vn.sontay.training.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import vn.sontay.training.testing.RunningApp;

/**
 * One demo with {@link EveryTypeOfQuestion} for all journeys that need its content; they take turns by {@link #TURN}.
 */
final class EveryTypeDemo implements BeforeAllCallback {

    /** Names the lock of the journeys that share it. */
    static final String TURN = "the demo with every type of question";

    private static Running running;

    /** What is kept until the last test has ended. */
    private static final class Running implements AutoCloseable {

        private final Path content;
        private final RunningApp app;

        Running() {
            content = newFolder();
            EveryTypeOfQuestion.into(content);
            app = RunningApp.start(Map.of("DEMO", "true", "CONTENT_DIR", content.toString()));
        }

        private static Path newFolder() {
            try {
                return Files.createTempDirectory("content");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() {
            app.close();
        }
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        running = context.getRoot().getStore(ExtensionContext.Namespace.create(EveryTypeDemo.class))
                .getOrComputeIfAbsent(Running.class, key -> new Running(), Running.class);
    }

    static RunningApp app() {
        return running.app;
    }

    /** @return the folder of its content */
    static Path content() {
        return running.content;
    }
}
