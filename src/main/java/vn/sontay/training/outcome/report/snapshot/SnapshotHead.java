package vn.sontay.training.outcome.report.snapshot;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Of what figures are frozen.
 *
 * @param asOf the day of the figures
 * @param frozenAt all that was recorded before counts; to the microsecond, as databases keep it
 */
public record SnapshotHead(String planCode, LocalDate asOf, SnapshotKind kind, Instant frozenAt) {
}
