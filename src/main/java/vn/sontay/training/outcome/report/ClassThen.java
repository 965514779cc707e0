package vn.sontay.training.outcome.report;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A class behind a figure by what was known on another day: in the words of today.
 *
 * @param title empty where nothing is kept of it any more, as place and days
 * @param heldOn the day of its last session, if it was held by the day of the figure as far as was known; else null
 * @param counts whether it is one of the n, where classes are counted; whether it is held, where people are
 */
public record ClassThen(long classId, String title, String place, @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn, @Nullable LocalDate heldOn, boolean counts) {
}
