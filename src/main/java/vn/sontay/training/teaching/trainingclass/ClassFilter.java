package vn.sontay.training.teaching.trainingclass;

import org.jspecify.annotations.Nullable;

/**
 * Which classes a list shows.
 *
 * @param words part of title, place or organiser, typed with or without accents; empty for all
 * @param courseCode empty for all
 * @param planCode empty for all
 * @param state null for all
 */
public record ClassFilter(String words, String courseCode, String planCode, @Nullable ClassState state) {

    /** All classes. */
    public static final ClassFilter ALL = new ClassFilter("", "", "", null);

    /** @return whether anything is filtered */
    public boolean narrows() {
        return !equals(ALL);
    }
}
