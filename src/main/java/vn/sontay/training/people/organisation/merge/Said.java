package vn.sontay.training.people.organisation.merge;

import java.util.List;

/** A sentence for a page: what stands in the way, and how to cure it. @param key of a message */
public record Said(String key, List<String> arguments) {

    public Said {
        arguments = List.copyOf(arguments);
    }

    /** @return that sentence with these words in it */
    public static Said of(String key, String... arguments) {
        return new Said(key, List.of(arguments));
    }
}
