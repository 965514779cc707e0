package vn.sontay.training.assessment.quizresults;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/** Plain statistics. Whatever order the values come in, the result is the same to the last bit. */
final class Statistics {

    private static final double NOTHING = 1e-9;

    private Statistics() {
    }

    /** Two values of one person. */
    record Pair(double first, double second) {
    }

    /** @return the mean; empty without values */
    static OptionalDouble mean(List<Double> values) {
        return values.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(values.stream().sorted().mapToDouble(Double::doubleValue).sum() / values.size());
    }

    /** @return the correlation by Pearson, −1 to 1; empty where one of the two is the same for everybody */
    static OptionalDouble correlation(List<Pair> pairs) {
        if (pairs.isEmpty()) {
            return OptionalDouble.empty();
        }
        List<Pair> sorted = new ArrayList<>(pairs);
        sorted.sort(Comparator.comparingDouble(Pair::first).thenComparingDouble(Pair::second));
        double meanFirst = mean(sorted.stream().map(Pair::first).toList()).orElseThrow();
        double meanSecond = mean(sorted.stream().map(Pair::second).toList()).orElseThrow();
        double together = 0;
        double squaresFirst = 0;
        double squaresSecond = 0;
        for (Pair each : sorted) {
            double first = each.first() - meanFirst;
            double second = each.second() - meanSecond;
            together += first * second;
            squaresFirst += first * first;
            squaresSecond += second * second;
        }
        if (squaresFirst < NOTHING || squaresSecond < NOTHING) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(Math.clamp(together / Math.sqrt(squaresFirst * squaresSecond), -1, 1));
    }

    /**
     * @param share of all, such as 0.27
     * @return those with the highest values, one at least; all who stand level at the edge belong to them
     */
    static <T> List<T> highest(List<T> all, ToDoubleFunction<T> by, double share) {
        if (all.isEmpty()) {
            return List.of();
        }
        List<Double> values = new ArrayList<>(all.stream().map(by::applyAsDouble).toList());
        values.sort(Collections.reverseOrder());
        double edge = values.get((int) Math.max(1, Math.round(all.size() * share)) - 1);
        return all.stream().filter(each -> by.applyAsDouble(each) >= edge - NOTHING).toList();
    }

    /** The same with the lowest. */
    static <T> List<T> lowest(List<T> all, ToDoubleFunction<T> by, double share) {
        return highest(all, each -> -by.applyAsDouble(each), share);
    }
}
