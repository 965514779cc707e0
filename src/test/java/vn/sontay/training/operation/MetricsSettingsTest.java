package vn.sontay.training.operation;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** OPE-4. */
class MetricsSettingsTest {

    private static final String TOKEN = "0123456789abcdef";

    @TempDir
    Path folder;

    private MetricsSettings with(String content) throws IOException {
        Path file = Files.writeString(folder.resolve("token"), content);
        return new MetricsSettings(Map.of("METRICS_TOKEN_FILE", file.toString()));
    }

    @Test
    void who_has_the_token_is_let_in_and_nobody_else() throws IOException {
        MetricsSettings settings = with(TOKEN + "\n");
        assertTrue(settings.allows("Bearer " + TOKEN));
        for (String other : new String[]{null, "", "Bearer ", "Bearer " + TOKEN + "0", "Basic " + TOKEN, TOKEN}) {
            assertFalse(settings.allows(other), other);
        }
    }

    @Test
    void without_a_token_nobody_is_let_in() {
        assertFalse(new MetricsSettings(Map.of()).allows("Bearer "));
    }

    @Test
    void a_token_that_is_short_or_cannot_be_read_is_refused() throws IOException {
        assertThrows(IllegalArgumentException.class, with("short")::token);
        assertThrows(IllegalArgumentException.class,
                new MetricsSettings(Map.of("METRICS_TOKEN_FILE", folder.resolve("none").toString()))::token);
    }
}
