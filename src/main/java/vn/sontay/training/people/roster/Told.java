package vn.sontay.training.people.roster;

import java.util.List;

/**
 * What is to be said of a row.
 *
 * @param key of the text
 * @param arguments that fill it
 */
public record Told(String key, List<Object> arguments) {

    public Told {
        arguments = List.copyOf(arguments);
    }

    static Told of(String key, Object... arguments) {
        return new Told(key, List.of(arguments));
    }
}
