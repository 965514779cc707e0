package vn.sontay.training.outcome.funding;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.scan.ScanKind;

/**
 * A line of an estimate, or a voucher.
 *
 * @param amount in đồng
 * @param number of the voucher; null for a line of an estimate, as {@code on}
 * @param cancelled why it doesn't count any more; null while it does, as {@code cancelledAt} and {@code cancelledBy}
 * @param fileKind of its scan; null without one
 */
public record FundingRow(long entryId, long classId, String classTitle, FundingKind kind, String content, long amount,
        @Nullable String number, @Nullable LocalDate on, Instant recordedAt, String recordedBy,
        @Nullable String cancelled, @Nullable Instant cancelledAt, @Nullable String cancelledBy,
        @Nullable ScanKind fileKind, int fileBytes) {

    /** @return whether it counts */
    public boolean live() {
        return cancelled == null;
    }
}
