package vn.sontay.training.teaching.attendance.signed;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.scan.EvidenceScan;
import vn.sontay.training.shared.scan.ScanBytes;

/** A file of a sheet that people signed in a session: evidence until it is withdrawn with a reason (SGN-1). */
@Entity
@Table(name = "signed_sheet")
class SignedSheet extends EvidenceScan {

    @Column(name = "session_id")
    private long sessionId;

    protected SignedSheet() {
    }

    SignedSheet(long sessionId, ScanBytes file, String addedBy, Instant addedAt) {
        super(file, addedBy, addedAt);
        this.sessionId = sessionId;
    }

    /** @throws RuleException when it has been withdrawn before */
    void withdraw(String reason, String by, Instant at) {
        withdraw("attendance.sheetWithdrawn", reason, by, at);
    }

    long sessionId() {
        return sessionId;
    }
}
