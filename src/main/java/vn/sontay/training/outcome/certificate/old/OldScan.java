package vn.sontay.training.outcome.certificate.old;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import vn.sontay.training.shared.scan.KeptScan;
import vn.sontay.training.shared.scan.ScanBytes;

/** The scan of a paper, written once with its entry (OLD-7). */
@Entity
@Table(name = "certificate_scan")
public class OldScan extends KeptScan {

    @Id
    @Column(name = "certificate_id")
    private long certificateId;

    protected OldScan() {
    }

    OldScan(long certificateId, ScanBytes scan) {
        super(scan);
        this.certificateId = certificateId;
    }
}
