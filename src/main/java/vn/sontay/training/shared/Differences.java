package vn.sontay.training.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Collects what a command changes: fields that stay as they are leave no trace (SHA-5). */
public final class Differences {

    private static final int LONGEST = 160;

    private final List<Difference> found = new ArrayList<>();

    /** @param field the key of its word; @param before a text, number, day or moment, or null for nothing */
    public Differences add(String field, @Nullable Object before, @Nullable Object after) {
        if (!Objects.equals(words(before, Integer.MAX_VALUE), words(after, Integer.MAX_VALUE))) {
            found.add(new Difference(field, "", words(before, LONGEST), words(after, LONGEST), true));
        }
        return this;
    }

    /** The same for what the trail doesn't repeat, such as telephone numbers: that it has changed. */
    public Differences hide(String field, @Nullable Object before, @Nullable Object after) {
        if (!Objects.equals(before, after)) {
            found.add(new Difference(field, "", "", "", false));
        }
        return this;
    }

    /** The same for one of several of that word. @param which of them; @param told whether the trail says both values */
    public Differences addOne(String field, String which, String before, String after, boolean told) {
        found.add(new Difference(field, which, told ? words(before, LONGEST) : "", told ? words(after, LONGEST) : "",
                told));
        return this;
    }

    public List<Difference> all() {
        return List.copyOf(found);
    }

    private static String words(@Nullable Object value, int longest) {
        String words = switch (value) {
            case null -> "";
            case LocalDate day -> Dates.day(day);
            case Instant moment -> Dates.moment(moment);
            case Object other -> other.toString().strip().replaceAll("\\s+", " ");
        };
        return words.length() <= longest ? words : words.substring(0, words.offsetByCodePoints(0, longest / 2)) + "…";
    }
}
