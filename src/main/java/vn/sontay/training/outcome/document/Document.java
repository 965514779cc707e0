package vn.sontay.training.outcome.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.outcome.document.act.DocumentActTerms;
import vn.sontay.training.outcome.document.act.DocumentLife;
import vn.sontay.training.outcome.document.act.DocumentState;
import vn.sontay.training.shared.PersistentEntity;

/**
 * A paper of a class or of a unit. Life: drafted, or entered as it came from elsewhere; what is done to it are its acts, and what it
 * is worth follows from them (DOC-5).
 */
@Entity
@Table(name = "document")
public class Document extends PersistentEntity {

    @Column(name = "class_id")
    private @Nullable Long classId;

    @Column(name = "unit_id")
    private @Nullable Long unitId;

    @Enumerated(EnumType.STRING)
    private DocumentKind kind;

    private String subject;

    private String author;

    @Column(name = "made_from")
    private @Nullable String madeFrom;

    @Column(name = "drafted_on")
    private @Nullable LocalDate draftedOn;

    @Column(name = "draft_file_id")
    private @Nullable Long draftFileId;

    @Column(name = "draft_word_id")
    private @Nullable Long draftWordId;

    @Enumerated(EnumType.STRING)
    private DocumentState state;

    @Column(name = "number_text")
    private @Nullable String number;

    @Column(name = "issued_on")
    private @Nullable LocalDate issuedOn;

    private @Nullable String signer;

    @Column(name = "file_id")
    private @Nullable Long fileId;

    private int acts;

    @Column(name = "added_at")
    private Instant addedAt;

    @Column(name = "added_by")
    private String addedBy;

    @SuppressWarnings("NullAway.Init")
    protected Document() {
    }

    private Document(@Nullable Long classId, @Nullable Long unitId, DocumentKind kind, String subject, String author,
            Instant addedAt, String addedBy) {
        this.classId = classId;
        this.unitId = unitId;
        this.kind = kind;
        this.subject = subject;
        this.author = author;
        this.state = DocumentState.DRAFT;
        this.addedAt = addedAt;
        this.addedBy = addedBy;
    }

    /** One that the system draws of a class. @param madeFrom as in {@link PaperOffer} */
    static Document drafted(long classId, DocumentKind kind, String madeFrom, String subject, String author,
            LocalDate on, Instant addedAt, String addedBy) {
        Document made = new Document(classId, null, kind, subject, author, addedAt, addedBy);
        made.madeFrom = madeFrom;
        made.draftedOn = on;
        return made;
    }

    /** The same of a unit. @param madeFrom as its feature knows it ({@link UnitPapers}) */
    static Document draftedOfUnit(long unitId, DocumentKind kind, String madeFrom, String subject, String author,
            LocalDate on, Instant addedAt, String addedBy) {
        Document made = new Document(null, unitId, kind, subject, author, addedAt, addedBy);
        made.madeFrom = madeFrom;
        made.draftedOn = on;
        return made;
    }

    /** One that came from elsewhere, of a class or of a unit. */
    static Document entered(EnterDocument command, String author, Instant addedAt, String addedBy) {
        return new Document(command.classId(), command.unitId(), command.kind(), command.subject(), author, addedAt,
                addedBy);
    }

    /** @param word the same as a word file, or null */
    void hasDraft(DocumentFile draft, @Nullable DocumentFile word, String newSubject) {
        this.draftFileId = draft.id();
        this.draftWordId = word == null ? null : Long.valueOf(word.id());
        this.subject = newSubject;
    }

    /** Lets everything that follows from the acts follow. */
    void follow(DocumentLife life) {
        this.state = life.state();
        this.number = life.issue().map(DocumentActTerms::number).orElse(null);
        this.issuedOn = life.issue().map(DocumentActTerms::on).orElse(null);
        this.signer = life.issue().map(DocumentActTerms::signer).orElse(null);
        this.fileId = life.fileId();
        this.acts = life.acts().size();
    }

    /** @return it, once it is issued, as something that others refer to */
    IssuedDocument issued() {
        return new IssuedDocument(id(), kind, number, Objects.requireNonNull(issuedOn), subject);
    }

    /** @return it as something that its feature asks for again */
    StandingDraft standing() {
        return new StandingDraft(id(), Objects.requireNonNull(madeFrom), state);
    }

    /** @return whether both are of the same class, or of the same unit */
    boolean isBeside(Document other) {
        return Objects.equals(classId, other.classId) && Objects.equals(unitId, other.unitId);
    }

    @Nullable
    Long classId() {
        return classId;
    }

    @Nullable
    Long unitId() {
        return unitId;
    }

    /** @return whether the system drew it */
    boolean isDrawn() {
        return madeFrom != null;
    }

    String author() {
        return author;
    }

    DocumentKind kind() {
        return kind;
    }

    String subject() {
        return subject;
    }

    @Nullable
    LocalDate draftedOn() {
        return draftedOn;
    }

    @Nullable
    Long draftFileId() {
        return draftFileId;
    }

    /** @return the word file of the draft; null where none was kept */
    @Nullable
    Long draftWordId() {
        return draftWordId;
    }

    DocumentState state() {
        return state;
    }

    @Nullable
    String number() {
        return number;
    }

    @Nullable
    Long fileId() {
        return fileId;
    }
}
