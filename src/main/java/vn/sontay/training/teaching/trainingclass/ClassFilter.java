package vn.sontay.training.teaching.trainingclass;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Which classes a list shows.
 *
 * @param q part of title, place or organiser, typed with or without accents; empty for all
 * @param course its code; empty for all
 * @param plan its code; empty for all
 * @param state null for all
 */
public record ClassFilter(@Size(max = 200, message = "web.tooLong") String q, String course, String plan,
        @Nullable ClassState state) {

    /** All classes. */
    public static final ClassFilter ALL = new ClassFilter("", "", "", null);

    /** @return whether anything is filtered */
    public boolean narrows() {
        return !equals(ALL);
    }
}
