package vn.sontay.training.outcome.report.urging;

import org.jspecify.annotations.Nullable;
import vn.sontay.training.outcome.document.StandingDraft;

/**
 * A unit to write to.
 *
 * @param people how many of it are missing
 * @param today the letter of today, or null while there is none
 */
public record UrgingLine(long areaId, String name, int people, @Nullable StandingDraft today) {
}
