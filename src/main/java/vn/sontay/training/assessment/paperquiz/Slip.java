package vn.sontay.training.assessment.paperquiz;

import java.util.List;

/**
 * Why an answer line can't be read.
 *
 * @param key of the text that says so
 * @param arguments of that text; the first names the question where there is one
 */
public record Slip(String key, List<String> arguments) {

    static Slip of(String key, Object... arguments) {
        return new Slip("paperquiz." + key, List.of(arguments).stream().map(String::valueOf).toList());
    }
}
