package vn.sontay.training.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The keys of all questions, read from the content as its authors wrote it. */
final class RightAnswers {

    private final Map<String, List<String>> byQuestion = new HashMap<>();

    RightAnswers() {
        try (Stream<Path> files = Files.list(Path.of("content/questions"))) {
            for (Path file : files.toList()) {
                read(Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(String text) {
        Map<?, ?> content = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(text);
        for (Object each : (List<?>) content.get("questions")) {
            Map<?, ?> question = (Map<?, ?>) each;
            byQuestion.put(String.valueOf(question.get("text")), letters(question.get("key")));
        }
    }

    private static List<String> letters(Object key) {
        if (key instanceof List<?> several) {
            return several.stream().map(String::valueOf).toList();
        }
        return List.of(String.valueOf(key));
    }

    /** @param legend of the question on the page @return the letters to tick */
    List<String> to(String legend) {
        return byQuestion.entrySet().stream().filter(entry -> legend.contains(entry.getKey()))
                .max(Comparator.comparing(entry -> entry.getKey().length()))
                .orElseThrow(() -> new AssertionError("not in the content: " + legend)).getValue();
    }
}
