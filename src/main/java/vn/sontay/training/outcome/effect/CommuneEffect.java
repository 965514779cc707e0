package vn.sontay.training.outcome.effect;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A commune in the comparison.
 *
 * @param trained the month in which it was trained; null while it isn't
 * @param before mean monthly rate before, from 0 to 1; null where it isn't compared, as {@code after}
 */
public record CommuneEffect(long unitId, String name, @Nullable YearMonth trained, Standing standing,
        @Nullable Double before, @Nullable Double after) {

    /** @return the change, in percentage points; only where it is compared */
    double change() {
        return after == null || before == null ? 0 : 100 * (after - before);
    }

    /** @return whether it is one of those that are counted */
    public boolean counted() {
        return standing == Standing.TRAINED || standing == Standing.COMPARED;
    }
}
