package vn.sontay.training.people.roster;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A list as a whole.
 *
 * @param sheet name of the sheet that was read; empty for a text file
 * @param classId for which it was sent, or null
 * @param counts rows of each fate
 * @param added people whom it added and who are still there by it
 * @param left headings of columns that aren't taken over
 * @param privately those of which nothing is kept
 * @param passedOver what was no row of the list, with its line
 * @param forgotten whether what stood in the file has gone
 */
public record RosterOverview(long draftId, String fileName, String sheet, Instant sentAt, @Nullable Long classId,
        Map<Fate, Integer> counts, int added, List<String> left, List<String> privately, List<String> passedOver,
        boolean forgotten) {

    public RosterOverview {
        counts = new EnumMap<>(counts);
        left = List.copyOf(left);
        privately = List.copyOf(privately);
        passedOver = List.copyOf(passedOver);
    }

    /** @param fate its name */
    public int count(String fate) {
        return rows(Fate.valueOf(fate));
    }

    public int rows(Fate fate) {
        return counts.getOrDefault(fate, 0);
    }

    public String leftWords() {
        return String.join(", ", left);
    }

    public String privateWords() {
        return String.join(", ", privately);
    }

    public int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** @return rows that wait for somebody */
    public int open() {
        return counts.entrySet().stream().filter(each -> each.getKey().open()).mapToInt(Map.Entry::getValue).sum();
    }
}
