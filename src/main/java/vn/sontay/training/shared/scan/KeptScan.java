package vn.sontay.training.shared.scan;

import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Lob;
import jakarta.persistence.MappedSuperclass;

/** A scan as it is kept: written once, with what it belongs to, and apart from that row, so that lists don't read it. */
@MappedSuperclass
public abstract class KeptScan {

    @Enumerated(EnumType.STRING)
    private ScanKind kind;

    private int bytes;

    private String sha256;

    @Lob
    private byte[] content;

    @SuppressWarnings("NullAway.Init")
    protected KeptScan() {
    }

    protected KeptScan(ScanBytes scan) {
        this.kind = scan.kind();
        this.bytes = scan.length();
        this.sha256 = scan.sha256();
        this.content = scan.bytes();
    }

    public ScanKind kind() {
        return kind;
    }

    public byte[] content() {
        return content.clone();
    }
}
