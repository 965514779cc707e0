package vn.sontay.training.outcome.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;

/** The bytes of one file. Written once, never changed; apart from its row, so that lists don't read them. */
@Entity
@Table(name = "document_content")
public class DocumentContent {

    @Id
    @Column(name = "file_id")
    private long fileId;

    @Lob
    private byte[] content;

    @SuppressWarnings("NullAway.Init")
    protected DocumentContent() {
    }

    DocumentContent(long fileId, byte[] content) {
        this.fileId = fileId;
        this.content = content.clone();
    }

    byte[] content() {
        return content.clone();
    }
}
