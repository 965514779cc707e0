package vn.sontay.training.launch;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerCommandTest {

    @TempDir
    Path folder;

    private List<String> line(Map<String, String> environment) throws Exception {
        return new ServerCommand(new LaunchSettings(environment), Path.of("server.jar"), Path.of("app.war")).line();
    }

    @Test
    void lau_7_services_start_one_after_the_other_in_a_demo_and_in_production() throws Exception {
        for (String demo : List.of("true", "false")) {
            List<String> line = line(Map.of("DEMO", demo, "DATA_DIR", folder.toString()));
            int set = line.indexOf("-Dorg.glassfish.startupThreadPolicy=USE_NO_THREADS");
            assertTrue(set > 0 && set < line.indexOf("-jar"), line.toString());
        }
    }

    @Test
    void no_secret_stands_in_the_command_line() throws Exception {
        List<String> line = line(
                Map.of("DATA_DIR", folder.toString(), "DB_USER", "someone", "DB_PASSWORD", "a secret of ours"));
        assertTrue(line.stream().noneMatch(each -> each.contains("a secret of ours")), line.toString());
    }

    @Test
    void lau_9_the_log_is_json_where_that_is_wanted() throws Exception {
        Path logging = folder.resolve("server-logging.properties");
        List<String> text = line(Map.of("DATA_DIR", folder.toString()));
        assertTrue(Files.readString(logging).contains("FileHandler.formatter=java.util.logging.SimpleFormatter"));
        assertTrue(text.stream().noneMatch(each -> each.startsWith("-Xbootclasspath")), text.toString());
        List<String> json = line(Map.of("DATA_DIR", folder.toString(), "LOG_FORMAT", "json"));
        assertTrue(
                Files.readString(logging).contains("FileHandler.formatter=" + JsonLogFormatter.class.getName()));
        assertTrue(json.contains("-Xbootclasspath/a:" + folder.resolve("log-format")), json.toString());
        assertTrue(Files.exists(
                folder.resolve("log-format/vn/sontay/training/launch/JsonLogFormatter.class")));
    }
}
