package vn.sontay.training.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LaunchSettingsTest {

    @TempDir
    Path folder;

    private static LaunchSettings settings(String name, String value) {
        return new LaunchSettings(Map.of(name, value));
    }

    @Test
    void the_password_is_what_stands_in_its_file_without_the_end_of_the_line() throws Exception {
        Path file = Files.writeString(folder.resolve("password"), "mật khẩu của chúng tôi\n");
        LaunchSettings settings = settings("DB_PASSWORD_FILE", file.toString());
        assertEquals("mật khẩu của chúng tôi", settings.databasePassword());
        assertEquals("mật khẩu của chúng tôi", settings.forServer().get("DB_PASSWORD"));
    }

    @Test
    void a_file_that_cannot_be_read_is_told_by_its_name() {
        LaunchSettings settings = settings("DB_PASSWORD_FILE", folder.resolve("none").toString());
        assertTrue(assertThrows(CannotStart.class, settings::databasePassword).getMessage()
                .startsWith("DB_PASSWORD_FILE=" + folder.resolve("none") + " can't be read"));
    }

    @Test
    void a_start_may_take_three_minutes_unless_it_is_said_otherwise() throws Exception {
        assertEquals(180, new LaunchSettings(Map.of()).startWithinSeconds());
        assertEquals(900, settings("START_WITHIN_SECONDS", "900").startWithinSeconds());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-5", "3 phút", "86401"})
    void a_time_that_is_none_is_refused_with_what_is_wanted(String value) {
        LaunchSettings settings = settings("START_WITHIN_SECONDS", value);
        assertEquals(
                "START_WITHIN_SECONDS=" + value + " is not a number of seconds; give a number from 1 to 86400.",
                assertThrows(CannotStart.class, settings::startWithinSeconds).getMessage());
    }

    @Test
    void a_format_of_the_log_that_is_none_is_refused() {
        assertThrows(CannotStart.class, settings("LOG_FORMAT", "xml")::logAsJson);
    }
}
