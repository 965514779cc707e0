package vn.sontay.training.teaching.attendance.excuse;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.scan.EvidenceScan;
import vn.sontay.training.shared.scan.ScanBytes;

/** A paper of one person's excuse from one session: kept until it is withdrawn with a reason (EXC-1, EXC-2). */
@Entity
@Table(name = "excuse_paper")
class ExcusePaper extends EvidenceScan {

    @Column(name = "session_id")
    private long sessionId;

    @Column(name = "enrolment_id")
    private long enrolmentId;

    protected ExcusePaper() {
    }

    ExcusePaper(long sessionId, long enrolmentId, ScanBytes file, String addedBy, Instant addedAt) {
        super(file, addedBy, addedAt);
        this.sessionId = sessionId;
        this.enrolmentId = enrolmentId;
    }

    /** @throws RuleException when it has been withdrawn before */
    void withdraw(String reason, String by, Instant at) {
        withdraw("attendance.excuseWithdrawn", reason, by, at);
    }

    long enrolmentId() {
        return enrolmentId;
    }
}
