package vn.sontay.training.teaching.attendance.excuse;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.scan.ScanKind;

/**
 * A paper of an excuse without its bytes.
 *
 * @param withdrawalReason null while it is kept
 */
public record ExcusePaperRow(long paperId, long sessionId, long enrolmentId, ScanKind kind, int bytes, String addedBy,
        Instant addedAt,
        @Nullable String withdrawalReason) {

    /** @return whether it hasn't been withdrawn */
    public boolean live() {
        return withdrawalReason == null;
    }

    /** @return kilobytes of 1,000, at least 1 */
    public int kilobytes() {
        return Math.max(1, (bytes + 500) / 1000);
    }

    /** @return under which it is saved: no names of people */
    public String fileName() {
        return "giay-xin-phep-" + paperId + "." + kind.ending();
    }
}
