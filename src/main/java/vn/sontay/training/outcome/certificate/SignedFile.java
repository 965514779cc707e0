package vn.sontay.training.outcome.certificate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A paper that was signed outside, as it came back. Written once, with the act that says that its certificate was signed. */
@Entity
@Table(name = "certificate_signed_file")
public class SignedFile {

    @Id
    @Column(name = "act_id")
    private long actId;

    @Column(name = "certificate_id")
    private long certificateId;

    private String sha256;

    @Column(name = "file_name")
    private String fileName;

    @Lob
    private @Nullable String changes;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "sent_by")
    private String sentBy;

    @Lob
    private byte[] pdf;

    @SuppressWarnings("NullAway.Init")
    protected SignedFile() {
    }

    /** @param changes that were accepted, or null for none */
    SignedFile(long actId, long certificateId, JudgedPaper judged, @Nullable String changes, Instant sentAt,
            String sentBy) {
        this.actId = actId;
        this.certificateId = certificateId;
        this.sha256 = judged.sent().sha256();
        this.fileName = judged.sent().name();
        this.changes = changes;
        this.sentAt = sentAt;
        this.sentBy = sentBy;
        this.pdf = judged.sent().content();
    }

    long actId() {
        return actId;
    }

    String sha256() {
        return sha256;
    }

    String fileName() {
        return fileName;
    }

    @Nullable
    String changes() {
        return changes;
    }

    Instant sentAt() {
        return sentAt;
    }

    String sentBy() {
        return sentBy;
    }

    byte[] pdf() {
        return pdf.clone();
    }
}
