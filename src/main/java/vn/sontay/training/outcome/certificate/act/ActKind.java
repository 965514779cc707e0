package vn.sontay.training.outcome.certificate.act;

import static vn.sontay.training.outcome.certificate.act.CertificateState.REGISTERED;
import static vn.sontay.training.outcome.certificate.act.CertificateState.VALID;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is done to a certificate, in which states it can be (ACT-3), and what state follows. */
public enum ActKind {

    /** Entered by the version that began to record signatures, for what had been issued before. */
    BEFORE(Set.of(), CertificateState.VALID, false),
    /** Ký. */
    SIGNED(Set.of(REGISTERED), CertificateState.VALID, true),
    /** Trao. */
    HANDED_OVER(Set.of(VALID), CertificateState.HANDED_OVER, true),
    /** Thu hồi. */
    REVOKED(Set.of(VALID, CertificateState.HANDED_OVER), CertificateState.REVOKED, true),
    /** Hủy bỏ. */
    CANCELLED(Set.of(REGISTERED, VALID), CertificateState.CANCELLED, true),
    /** Được thay bằng một giấy khác. */
    REPLACED(Set.of(REGISTERED, VALID, CertificateState.HANDED_OVER), CertificateState.REPLACED, false),
    /** Chỉnh sửa nội dung: the paper stays as it is, and valid. */
    CORRECTED(Set.of(VALID, CertificateState.HANDED_OVER), null, true),
    /** Bản sao cấp từ sổ. */
    COPIED(Set.of(VALID, CertificateState.HANDED_OVER), null, false),
    /** Nhập từ sổ giấy: given and signed on paper before the system. */
    ENTERED(Set.of(REGISTERED), CertificateState.VALID, false),
    /** Bỏ dòng nhập sai: what was entered from a paper register by mistake. */
    VOIDED(Set.of(VALID, CertificateState.HANDED_OVER), CertificateState.VOIDED, false),
    /** Takes back another act. */
    UNDONE(Set.of(), null, false);

    private final Set<CertificateState> from;
    private final @Nullable CertificateState to;
    private final boolean undoable;

    ActKind(Set<CertificateState> from, @Nullable CertificateState to, boolean undoable) {
        this.from = from;
        this.to = to;
        this.undoable = undoable;
    }

    /** @return whether it can be done now */
    public boolean isPossible(CertificateState state) {
        return from.contains(state);
    }

    /** @return whether it can be undone while nothing stands on it (ACT-5) */
    public boolean isUndoable() {
        return undoable;
    }

    CertificateState follow(CertificateState state) {
        return to == null ? state : to;
    }
}
