package vn.sontay.training.outcome.funding;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import vn.sontay.training.shared.scan.KeptScan;
import vn.sontay.training.shared.scan.ScanBytes;

/** A voucher, as a scan. Written once; apart from its row, so that lists don't read it. */
@Entity
@Table(name = "funding_file")
class FundingFile extends KeptScan {

    @Id
    @Column(name = "entry_id")
    private long entryId;

    protected FundingFile() {
    }

    FundingFile(long entryId, ScanBytes scan) {
        super(scan);
        this.entryId = entryId;
    }
}
