package vn.sontay.training.outcome.funding;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import vn.sontay.training.shared.scan.ScanBytes;
import vn.sontay.training.shared.scan.ScanKind;

/** A voucher, as a scan. Written once; apart from its row, so that lists don't read it. */
@Entity
@Table(name = "funding_file")
class FundingFile {

    @Id
    @Column(name = "entry_id")
    private long entryId;

    @Enumerated(EnumType.STRING)
    private ScanKind kind;

    private int bytes;

    private String sha256;

    @Lob
    private byte[] content;

    @SuppressWarnings("NullAway.Init")
    protected FundingFile() {
    }

    FundingFile(long entryId, ScanBytes read) {
        this.entryId = entryId;
        this.kind = read.kind();
        this.bytes = read.length();
        this.sha256 = read.sha256();
        this.content = read.bytes();
    }

    byte[] content() {
        return content.clone();
    }
}
