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
    private static final int CONTEXT = 20;

    private final List<Difference> found = new ArrayList<>();

    /** @param field the key of its word; @param before a text, number, day or moment, or null for nothing */
    public Differences add(String field, @Nullable Object before, @Nullable Object after) {
        return words(before).equals(words(after)) ? this : addOne(field, "", words(before), words(after), true);
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
        String was = words(before);
        String is = words(after);
        int from = Math.max(was.length(), is.length()) <= LONGEST ? 0 : alike(was, is);
        found.add(told
                ? new Difference(field, which, part(was, from), part(is, from), true)
                : new Difference(field, which, "", "", false));
        return this;
    }

    public List<Difference> all() {
        return List.copyOf(found);
    }

    private static String words(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case LocalDate day -> Dates.day(day);
            case Instant moment -> Dates.moment(moment);
            case Object other -> other.toString().strip().replaceAll("\\s+", " ");
        };
    }

    /** @return where long texts begin to differ, less a few words */
    private static int alike(String one, String other) {
        int same = 0;
        while (same < Math.min(one.length(), other.length()) && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        return one.lastIndexOf(' ', Math.max(0, same - CONTEXT)) + 1;
    }

    /** @return as much from there on as a line bears */
    private static String part(String words, int from) {
        String rest = words.substring(Math.min(from, words.length()));
        String shown = rest.length() <= LONGEST
                ? rest
                : rest.substring(0, rest.offsetByCodePoints(0, LONGEST / 2)) + "…";
        return from == 0 || shown.isEmpty() ? shown : "…" + shown;
    }
}
