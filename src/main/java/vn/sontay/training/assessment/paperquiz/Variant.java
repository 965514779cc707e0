package vn.sontay.training.assessment.paperquiz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.LongSupplier;

/**
 * An order of a quiz's questions and, by its seed, of their options (QUI-60).
 *
 * @param number from 1
 * @param questionIds archive ids in the order in which they are printed
 */
record Variant(int number, long seed, List<Long> questionIds) {

    /** Variants of one print. */
    static final int COUNT = 2;

    private static final int TRIES = 20;

    /**
     * @param drawn the quiz's questions
     * @param seeds a new number at each call
     * @return the variants, which begin with another question each as far as there are two
     */
    static List<Variant> of(List<Long> drawn, LongSupplier seeds) {
        List<Variant> variants = new ArrayList<>();
        for (int number = 1; number <= COUNT; number++) {
            Variant variant = shuffled(number, seeds.getAsLong(), drawn);
            for (int i = 0; i < TRIES && isLike(variant, variants); i++) {
                variant = shuffled(number, seeds.getAsLong(), drawn);
            }
            variants.add(variant);
        }
        return variants;
    }

    private static boolean isLike(Variant variant, List<Variant> others) {
        return others.stream().anyMatch(other -> other.questionIds().getFirst().equals(variant.questionIds.getFirst()));
    }

    private static Variant shuffled(int number, long seed, List<Long> drawn) {
        List<Long> order = new ArrayList<>(drawn);
        Collections.shuffle(order, new Random(seed));
        return new Variant(number, seed, List.copyOf(order));
    }
}
