package vn.sontay.training.learning.pack;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A pack that was sent and waits to be looked at; it goes with its owner's next one, or a day later. Written once. */
@Entity
@Table(name = "content_pack_draft")
public class PackDraft {

    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "ids")
    private @Nullable Long id;

    @Column(name = "owner_id")
    private long ownerId;

    @Column(name = "file_name")
    private String fileName;

    @Lob
    private byte[] content;

    @Column(name = "sent_at")
    private Instant sentAt;

    @SuppressWarnings("NullAway.Init")
    protected PackDraft() {
    }

    PackDraft(long ownerId, SendPack command, Instant sentAt) {
        this.ownerId = ownerId;
        this.fileName = command.fileName();
        this.content = command.content();
        this.sentAt = sentAt;
    }

    long id() {
        if (id == null) {
            throw new IllegalStateException("The draft has not been persisted yet");
        }
        return id;
    }

    boolean isOf(long accountId) {
        return ownerId == accountId;
    }

    /** @return as its owner calls it */
    String fileName() {
        return fileName;
    }

    /** @return the file itself, not to be changed */
    byte[] content() {
        return content;
    }
}
