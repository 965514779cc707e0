package vn.sontay.training.outcome.reported;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.scan.ScanKind;

/**
 * A figure that was reported.
 *
 * @param counted how many
 * @param whole of how many; null where there is no whole
 * @param reason why it replaces another; empty for a first one
 * @param withdrawn whether the row takes a figure back
 * @param replaced whether another row has replaced it
 * @param fileKind of its scan; null without one
 * @param fileBytes 0 without a scan
 */
public record ReportedRow(long figureId, String planCode, String indicatorCode, LocalDate asOf, int counted,
        @Nullable Integer whole, String unitName, String source, String reason, boolean withdrawn, boolean replaced,
        Instant recordedAt, String recordedBy, @Nullable ScanKind fileKind, int fileBytes) {

    /** @return whether it says something that still holds */
    public boolean live() {
        return !withdrawn && !replaced;
    }

    /** @return whole percent, rounded down; null without a whole (REP-5) */
    public @Nullable Integer percent() {
        return whole == null ? null : Integer.valueOf((int) (100L * counted / whole));
    }

    /** @return whether it is more than the whole */
    public boolean beyond() {
        return whole != null && counted > whole;
    }
}
