package vn.sontay.training.teaching.feedback;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How often each level of one question was chosen.
 *
 * @param counts of the levels from 1 to {@link FeedbackForm#LEVELS}, none negative
 */
public record Distribution(List<Integer> counts) {

    /** Nobody has answered. */
    public static final Distribution NONE = of(0, 0, 0, 0, 0);

    private static final int DECIMALS = 2;

    public Distribution {
        counts = List.copyOf(counts);
        if (counts.size() != FeedbackForm.LEVELS || counts.stream().anyMatch(count -> count < 0)) {
            throw new IllegalArgumentException(counts.toString());
        }
    }

    /** The counts of the levels, the lowest first. */
    public static Distribution of(Integer... counts) {
        return new Distribution(List.of(counts));
    }

    /** @param level from 1 */
    public int of(int level) {
        return counts.get(level - 1);
    }

    /** @return how many answered */
    public int n() {
        return counts.stream().mapToInt(Integer::intValue).sum();
    }

    /** @return the mean level with two decimals, rounded half up; null when nobody answered */
    public @Nullable BigDecimal mean() {
        int n = n();
        long sum = IntStream.rangeClosed(1, counts.size()).mapToLong(level -> (long) level * of(level)).sum();
        return n == 0 ? null : BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(n), DECIMALS, RoundingMode.HALF_UP);
    }

    /** @return both together */
    public Distribution plus(Distribution other) {
        return new Distribution(
                IntStream.range(0, counts.size()).mapToObj(i -> counts.get(i) + other.counts.get(i)).toList());
    }
}
