package vn.sontay.training.outcome.report.directive;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import vn.sontay.training.shared.scan.KeptScan;
import vn.sontay.training.shared.scan.ScanBytes;

/** The scan of an extension's document, written once with it (DIR-1). */
@Entity
@Table(name = "target_extension_scan")
public class ExtensionScan extends KeptScan {

    @Id
    @Column(name = "extension_id")
    private long extensionId;

    protected ExtensionScan() {
    }

    ExtensionScan(long extensionId, ScanBytes scan) {
        super(scan);
        this.extensionId = extensionId;
    }
}
