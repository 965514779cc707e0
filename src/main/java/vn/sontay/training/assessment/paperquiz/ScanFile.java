package vn.sontay.training.assessment.paperquiz;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;

/** The bytes of one scan. Written once, never changed; apart from its row, so that lists don't read them. */
@Entity
@Table(name = "paper_scan_file")
public class ScanFile {

    @Id
    @Column(name = "scan_id")
    private long scanId;

    @Lob
    private byte[] content;

    @SuppressWarnings("NullAway.Init")
    protected ScanFile() {
    }

    ScanFile(long scanId, byte[] content) {
        this.scanId = scanId;
        this.content = content.clone();
    }

    byte[] content() {
        return content.clone();
    }
}
