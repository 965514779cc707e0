package vn.sontay.training.assessment.quizresults;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a class has gained, by those who have both quizzes (QUI-69). Scores are 0 to 10, means have two decimals.
 *
 * @param pairs the scores of each, lowest first
 * @param before mean of the pre-tests; 0 while nobody has both
 * @param after mean of their best quizzes at the end
 * @param normalised the part of what could be gained; null while nobody has both, and where all knew everything before
 * @param better how many have gained, the same, lost
 */
public record GainFigures(List<Pair> pairs, double before, double after, @Nullable Double normalised, int better,
        int same, int worse) {

    private static final double FULL = 10;
    private static final int HUNDRED = 100;

    /** Somebody's two scores. */
    public record Pair(double before, double after) {
    }

    public GainFigures {
        pairs = List.copyOf(pairs);
    }

    static GainFigures of(List<Pair> pairs) {
        List<Pair> sorted = pairs.stream()
                .sorted(Comparator.comparingDouble(Pair::before).thenComparingDouble(Pair::after)).toList();
        double before = Statistics.mean(sorted.stream().map(Pair::before).toList()).orElse(0);
        double after = Statistics.mean(sorted.stream().map(Pair::after).toList()).orElse(0);
        Double normalised = sorted.isEmpty() || before >= FULL ? null : rounded((after - before) / (FULL - before));
        return new GainFigures(sorted, rounded(before), rounded(after), normalised,
                (int) sorted.stream().filter(pair -> pair.after() > pair.before()).count(),
                (int) sorted.stream().filter(pair -> pair.after() == pair.before()).count(),
                (int) sorted.stream().filter(pair -> pair.after() < pair.before()).count());
    }

    private static double rounded(double number) {
        return Math.round(number * HUNDRED) / (double) HUNDRED;
    }

    public int people() {
        return pairs.size();
    }

    /** @return the mean of what each has gained; the same as the difference of the means */
    public double gain() {
        return rounded(after - before);
    }
}
