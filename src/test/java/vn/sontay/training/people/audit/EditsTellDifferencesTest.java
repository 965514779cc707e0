package vn.sontay.training.people.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** SHA-5: whoever announces an edit says what it was and what it is. */
class EditsTellDifferencesTest {

    private static final Pattern ANNOUNCED = Pattern.compile("new Changed\\((.*?)\\)\\);", Pattern.DOTALL);
    /** The verbs by which actions are called that change what was there. */
    private static final Pattern EDIT = Pattern
            .compile("\"(\\w+\\.(?:change|edit|move|set|correct|take|keep|hours|extra)\\w*)\"");
    /**
     * A mark that is corrected is a row of its own beside the old one, and its line says both; of a password or a key nothing is
     * told; of a pack that is set aside the line says which, and nothing in it is another.
     */
    private static final Set<String> TOLD_OTHERWISE = Set.of("attendance.correct", "security.changePassword",
            "security.changeFactorKey", "pack.setAside");

    @Test
    void every_edit_carries_its_differences() throws IOException {
        Set<String> edits = new TreeSet<>();
        Set<String> silent = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
                ANNOUNCED.matcher(Files.readString(file)).results().map(match -> match.group(1))
                        .forEach(announced -> EDIT.matcher(announced).results().map(match -> match.group(1))
                                .forEach(action -> (announced.contains("ifferences")
                                        || announced.contains("QuestionChange.told") ? edits : silent).add(action)));
            }
        }
        silent.removeAll(TOLD_OTHERWISE);
        assertEquals(Set.of(), silent);
        assertTrue(edits.size() >= 9, edits.toString());
    }
}
