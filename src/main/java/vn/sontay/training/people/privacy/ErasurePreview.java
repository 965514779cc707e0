package vn.sontay.training.people.privacy;

import java.util.List;

/**
 * What an erasure would do (PRI-1).
 *
 * @param records how many records the person has, those that went into another included
 * @param running the titles of classes that aren't over
 * @param soleName whether nobody else has the name, so that it goes from what they did, too (PRI-5)
 */
public record ErasurePreview(long personId, String fullName, long version, int records, List<ErasureLine> lines,
        List<String> running, boolean soleName) {

    public ErasurePreview {
        lines = List.copyOf(lines);
        running = List.copyOf(running);
    }
}
