package vn.sontay.training.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class JobWordsTest {

    private static final Path SOURCES = Path.of("src/main/java");

    @Test
    void each_job_of_the_clock_that_the_page_tells_has_its_word() throws IOException {
        ResourceBundle words = ResourceBundle.getBundle("vn.sontay.training.operation.messages", Locale.ROOT);
        try (Stream<Path> files = Files.walk(SOURCES)) {
            List<String> jobs = files.filter(file -> file.toString().endsWith(".java") && isWatched(file))
                    .map(file -> file.getFileName().toString().replace(".java", "")).toList();
            assertTrue(jobs.size() > 5, jobs::toString);
            assertEquals(List.of(), jobs.stream().filter(job -> !words.containsKey("job" + job)).toList());
        }
    }

    private static boolean isWatched(Path file) {
        try {
            return Files.readString(file).contains("@Interceptors(JobWatch.class)");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
