package vn.sontay.training.shared.content;

import java.util.List;
import java.util.Map;

/** A value of a YAML file with the line it begins on. */
sealed interface YamlValue {

    /** @return counted from 1 */
    int line();

    /** A single text; what it means (a number, a date) is for whoever reads it to say. */
    record Text(String value, int line) implements YamlValue {
    }

    /** Values in their order. */
    record Items(List<YamlValue> values, int line) implements YamlValue {
    }

    /** Keys in their order. */
    record Fields(Map<String, Field> byKey, int line) implements YamlValue {
    }

    /** A key's own line and its value. */
    record Field(int line, YamlValue value) {
    }
}
