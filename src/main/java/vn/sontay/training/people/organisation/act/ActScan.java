package vn.sontay.training.people.organisation.act;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import vn.sontay.training.shared.scan.KeptScan;
import vn.sontay.training.shared.scan.ScanBytes;

/** The scan of an act's document, written once with its draft (UNA-1). */
@Entity
@Table(name = "unit_act_scan")
public class ActScan extends KeptScan {

    @Id
    @Column(name = "act_id")
    private long actId;

    protected ActScan() {
    }

    ActScan(long actId, ScanBytes scan) {
        super(scan);
        this.actId = actId;
    }
}
