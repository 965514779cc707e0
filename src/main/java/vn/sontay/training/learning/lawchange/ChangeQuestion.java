package vn.sontay.training.learning.lawchange;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One of a change's questions.
 *
 * @param options by their letters, in their order
 * @param key the letter of the right one
 */
public record ChangeQuestion(String text, Map<String, String> options, String key, String explanation) {

    public ChangeQuestion {
        options = Collections.unmodifiableMap(new LinkedHashMap<>(options));
    }

    /** @return the text of the right option */
    public String right() {
        return options.getOrDefault(key, "");
    }
}
