package vn.sontay.training.assessment.paperquiz;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.scan.ScanKind;

/**
 * One scan without its bytes.
 *
 * @param code of its print
 * @param enrolmentId whose sheet it is, or null where that isn't said
 * @param fullName of that person; empty for nobody
 * @param withdrawnAt null while it is evidence
 * @param version of the scan
 */
public record ScanRow(long scanId, String code, @Nullable Long enrolmentId, String fullName, ScanKind kind, int bytes,
        String addedBy, Instant addedAt, @Nullable Instant withdrawnAt, @Nullable String withdrawnBy,
        @Nullable String withdrawalReason, long version) {

    /** @return whether it hasn't been withdrawn */
    public boolean live() {
        return withdrawnAt == null;
    }

    /** @return kilobytes of 1,000, at least 1 */
    public int kilobytes() {
        return Math.max(1, (bytes + 500) / 1000);
    }

    /** @return under which it is saved, such as phieu-K7M4Q2-51.jpg: no names of people */
    public String fileName() {
        return "phieu-" + code + "-" + scanId + "." + kind.ending();
    }
}
