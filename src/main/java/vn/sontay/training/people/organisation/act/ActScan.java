package vn.sontay.training.people.organisation.act;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import vn.sontay.training.shared.scan.ScanBytes;
import vn.sontay.training.shared.scan.ScanKind;

/** The scan of an act's document, written once with its draft (UNA-1). */
@Entity
@Table(name = "unit_act_scan")
public class ActScan {

    @Id
    @Column(name = "act_id")
    private long actId;

    @Enumerated(EnumType.STRING)
    private ScanKind kind;

    private int bytes;

    private String sha256;

    @Lob
    private byte[] content;

    @SuppressWarnings("NullAway.Init")
    protected ActScan() {
    }

    ActScan(long actId, ScanBytes scan) {
        this.actId = actId;
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
