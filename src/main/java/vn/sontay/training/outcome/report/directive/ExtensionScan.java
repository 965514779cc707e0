package vn.sontay.training.outcome.report.directive;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import vn.sontay.training.shared.scan.ScanBytes;
import vn.sontay.training.shared.scan.ScanKind;

/** The scan of an extension's document, written once with it (DIR-1). */
@Entity
@Table(name = "target_extension_scan")
public class ExtensionScan {

    @Id
    @Column(name = "extension_id")
    private long extensionId;

    @Enumerated(EnumType.STRING)
    private ScanKind kind;

    private int bytes;

    private String sha256;

    @Lob
    private byte[] content;

    @SuppressWarnings("NullAway.Init")
    protected ExtensionScan() {
    }

    ExtensionScan(long extensionId, ScanBytes scan) {
        this.extensionId = extensionId;
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
