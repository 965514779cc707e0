package vn.sontay.training.outcome.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.outcome.document.text.PdfText;
import vn.sontay.training.shared.Digests;
import vn.sontay.training.shared.PersistentEntity;
import vn.sontay.training.shared.RuleException;

/** A draft as it was drawn, or a file as it came back. Life: never changed, but that somebody has seen in what it differs (DOC-9). */
@Entity
@Table(name = "document_file")
public class DocumentFile extends PersistentEntity {

    @Column(name = "document_id")
    private long documentId;

    private boolean drafted;

    @Enumerated(EnumType.STRING)
    private FileKind kind;

    private String name;

    private int bytes;

    private @Nullable Integer pages;

    private String sha256;

    @Enumerated(EnumType.STRING)
    private Comparison comparison;

    @Column(name = "seen_at")
    private @Nullable Instant seenAt;

    @Column(name = "seen_by")
    private @Nullable String seenBy;

    @Column(name = "added_at")
    private Instant addedAt;

    @Column(name = "added_by")
    private String addedBy;

    @SuppressWarnings("NullAway.Init")
    protected DocumentFile() {
    }

    private DocumentFile(long documentId, boolean drafted, FileKind kind, String name, byte[] content,
            @Nullable Integer pages, Comparison comparison, Instant addedAt, String addedBy) {
        this.documentId = documentId;
        this.drafted = drafted;
        this.kind = kind;
        this.name = name;
        this.bytes = content.length;
        this.pages = pages;
        this.sha256 = Digests.sha256(content);
        this.comparison = comparison;
        this.addedAt = addedAt;
        this.addedBy = addedBy;
    }

    static DocumentFile draft(long documentId, FileKind kind, byte[] content, Instant addedAt, String addedBy) {
        return new DocumentFile(documentId, true, kind, "du-thao." + kind.ending(), content,
                kind == FileKind.PDF ? PdfText.read(content).map(PdfText::pages).orElse(null) : null,
                Comparison.NONE, addedAt, addedBy);
    }

    static DocumentFile received(long documentId, ReceivedFile file, Comparison comparison, Instant addedAt,
            String addedBy) {
        return new DocumentFile(documentId, false, file.kind(), file.name(), file.bytes(), file.pages(), comparison,
                addedAt, addedBy);
    }

    /** @throws RuleException when somebody else has said so before */
    void seen(Instant at, String by) {
        if (seenAt != null) {
            throw new RuleException("document.seenAlready");
        }
        this.seenAt = at;
        this.seenBy = by;
    }

    long documentId() {
        return documentId;
    }

    FileKind kind() {
        return kind;
    }

    String name() {
        return name;
    }

    String sha256() {
        return sha256;
    }

    Comparison comparison() {
        return comparison;
    }
}
