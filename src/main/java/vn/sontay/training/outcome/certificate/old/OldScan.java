package vn.sontay.training.outcome.certificate.old;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import vn.sontay.training.shared.scan.ScanBytes;
import vn.sontay.training.shared.scan.ScanKind;

/** The scan of a paper, written once with its entry (OLD-7). */
@Entity
@Table(name = "certificate_scan")
public class OldScan {

    @Id
    @Column(name = "certificate_id")
    private long certificateId;

    @Enumerated(EnumType.STRING)
    private ScanKind kind;

    private int bytes;

    private String sha256;

    @Lob
    private byte[] content;

    @SuppressWarnings("NullAway.Init")
    protected OldScan() {
    }

    OldScan(long certificateId, ScanBytes scan) {
        this.certificateId = certificateId;
        this.kind = scan.kind();
        this.bytes = scan.length();
        this.sha256 = scan.sha256();
        this.content = scan.bytes();
    }

    ScanKind kind() {
        return kind;
    }

    byte[] content() {
        return content.clone();
    }
}
