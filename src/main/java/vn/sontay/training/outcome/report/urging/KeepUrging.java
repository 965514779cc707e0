package vn.sontay.training.outcome.report.urging;

import org.jspecify.annotations.Nullable;

/**
 * Keeps drafts of letters among the papers of the unit that acts for the plan's.
 *
 * @param unit the area that is written to; null for all where somebody is missing
 */
public record KeepUrging(String requestId, String planCode, @Nullable Long unit) {
}
