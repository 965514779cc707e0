package vn.sontay.training.assessment.quiz.draw;

import java.util.Comparator;
import java.util.List;

/**
 * Something in an order of which every beginning holds each kind in proportion.
 *
 * @param share from 0 to 1: how much of the same kind stands before the middle of this one
 * @param lot between kinds with the same share
 */
record Ranked<T>(T thing, double share, long lot) {

    static <T> List<T> inOrder(List<Ranked<T>> ranked) {
        return ranked.stream()
                .sorted(Comparator.<Ranked<T>>comparingDouble(Ranked::share).thenComparingLong(Ranked::lot))
                .map(Ranked::thing).toList();
    }

    /** @return the middle of thing number i of so many */
    static double share(int i, int count) {
        return (2 * i + 1) / (2.0 * count);
    }
}
