package vn.sontay.training.assessment.question;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** The order in which options are shown: that of their letters, or one that follows from a seed and the question alone. */
public final class Shuffle {

    /** By the letters. */
    public static final Shuffle NONE = new Shuffle(null);

    private final @Nullable Long seed;

    private Shuffle(@Nullable Long seed) {
        this.seed = seed;
    }

    /** @param seed null for no shuffling */
    public static Shuffle of(@Nullable Long seed) {
        return seed == null ? NONE : new Shuffle(seed);
    }

    /**
     * @param salt what tells the lists of one seed apart
     * @return the same things in the order that seed and salt give, on every machine and at every call
     */
    <T> List<T> order(List<T> things, String salt) {
        if (seed == null) {
            return things;
        }
        List<T> ordered = new ArrayList<>(things);
        Collections.shuffle(ordered, new Random(seed * 31 + salt.hashCode()));
        return ordered;
    }
}
