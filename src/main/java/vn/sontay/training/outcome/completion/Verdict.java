package vn.sontay.training.outcome.completion;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.learning.curriculum.Demanded;

/**
 * What was found of one demand, or of what forbids completion whatever was done.
 *
 * @param demand which it is, or null for what forbids it
 * @param since the first of the days without a break on which it was met (COM-2), or null while it isn't
 */
public record Verdict(@Nullable Demanded demand, Reason reason, @Nullable LocalDate since) {

    static Verdict against(Reason reason) {
        return new Verdict(null, reason, null);
    }

    public boolean met() {
        return reason.met();
    }
}
