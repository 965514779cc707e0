package vn.sontay.training.outcome.reported;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import vn.sontay.training.shared.scan.KeptScan;
import vn.sontay.training.shared.scan.ScanBytes;

/** The document behind a figure, as a scan. Written once; apart from its row, so that lists don't read it. */
@Entity
@Table(name = "reported_file")
class ReportedFile extends KeptScan {

    @Id
    @Column(name = "figure_id")
    private long figureId;

    protected ReportedFile() {
    }

    ReportedFile(long figureId, ScanBytes scan) {
        super(scan);
        this.figureId = figureId;
    }
}
