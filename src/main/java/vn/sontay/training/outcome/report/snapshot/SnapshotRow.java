package vn.sontay.training.outcome.report.snapshot;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A snapshot in a list.
 *
 * @param frozenBy the name of who did it
 * @param sha256 of its content, in hexadecimal digits
 */
public record SnapshotRow(long snapshotId, String planCode, LocalDate asOf, SnapshotKind kind, Instant frozenAt,
        String frozenBy, String note, String sha256) {
}
