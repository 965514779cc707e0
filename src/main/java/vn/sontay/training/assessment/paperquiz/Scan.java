package vn.sontay.training.assessment.paperquiz;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.scan.EvidenceScan;
import vn.sontay.training.shared.scan.ScanBytes;

/**
 * What somebody wrote on an answer sheet, as a photo or a file. It is evidence until it is withdrawn with a reason (QUI-64).
 * Its bytes are a {@link ScanFile}.
 */
@Entity
@Table(name = "paper_scan")
public class Scan extends EvidenceScan {

    /** The first variant of its print, which stands for all of them. */
    @Column(name = "print_id")
    private long printId;

    @Column(name = "enrolment_id")
    private @Nullable Long enrolmentId;

    protected Scan() {
    }

    Scan(long printId, @Nullable Long enrolmentId, ScanBytes file, String addedBy, Instant addedAt) {
        super(file, addedBy, addedAt);
        this.printId = printId;
        this.enrolmentId = enrolmentId;
    }

    /** @throws RuleException when it has been withdrawn before, or the reason is missing or too long */
    void withdraw(String reason, String by, Instant at) {
        withdraw("paperquiz.scanAlreadyWithdrawn", reason, by, at);
    }

    long printId() {
        return printId;
    }

    @Nullable
    Long enrolmentId() {
        return enrolmentId;
    }
}
