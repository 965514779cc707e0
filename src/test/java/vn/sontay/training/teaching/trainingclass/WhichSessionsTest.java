package vn.sontay.training.teaching.trainingclass;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** CLS-16: whoever reads sessions says which. */
class WhichSessionsTest {

    private static final Path SOURCES = Path.of("src/main/java/vn/sontay/training");

    /** These read sessions by their ids alone, show all with their states, or ask who is named for any. */
    private static final Set<String> BY_ID = Set.of("ClassSession", "ClassAccess", "KeptMarks", "ChangedSessions",
            "WhoTeaches", "ClassesNamed", "KitQueries",
            "ClassLocks", "SessionMove", "Roll", "RollCalls",
            "EvidenceQueries",
            "SignedSheets", "SignedSheetQueries", "Substitutions", "SubstitutionQueries", "WalkIns", "WalkInQueries");

    @Test
    void a_class_that_reads_sessions_names_which_it_means() {
        Set<String> silent = new TreeSet<>();
        int reading = 0;
        for (Path source : sources()) {
            String text = read(source);
            String name = source.getFileName().toString().replace(".java", "");
            if (text.matches("(?s).*\\b(from|join|FROM|JOIN) (class_session|ClassSession)\\b.*")
                    && !BY_ID.contains(name)) {
                reading++;
                if (!text.contains("WhichSessions.") && !text.contains(".state = 'STANDS'")) {
                    silent.add(name);
                }
            }
        }
        assertTrue(reading > 8, "only " + reading);
        assertEquals(Set.of(), silent);
    }

    private static Iterable<Path> sources() {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
