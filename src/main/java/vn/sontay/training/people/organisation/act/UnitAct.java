package vn.sontay.training.people.organisation.act;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.people.organisation.UnitKind;
import vn.sontay.training.shared.PersistentEntity;

/**
 * Something that is made of a unit by a legal act (UNA-1). Life: drafted; decided, and then waiting for its day or done at once;
 * taken back while it waits, or undone (UNA-5).
 */
@Entity
@Table(name = "unit_act")
public class UnitAct extends PersistentEntity {

    private static final int HINDRANCE_LENGTH = 500;

    @Enumerated(EnumType.STRING)
    private ActKind kind;

    @Enumerated(EnumType.STRING)
    private ActState state = ActState.DRAFT;

    @Column(name = "unit_id")
    private long unitId;

    private String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "unit_kind")
    private @Nullable UnitKind unitKind;

    @Column(name = "admin_code")
    private String adminCode;

    @Column(name = "into_id")
    private @Nullable Long intoId;

    private boolean stays;

    @Column(name = "holds_from")
    private LocalDate holdsFrom;

    @Column(name = "document_kind")
    private String documentKind;

    @Column(name = "document_number")
    private String documentNumber;

    @Column(name = "document_on")
    private @Nullable LocalDate documentOn;

    @Column(name = "document_issuer")
    private String documentIssuer;

    @Column(name = "document_summary")
    private String documentSummary;

    private String reason;

    @Column(name = "drafted_at")
    private Instant draftedAt;

    @Column(name = "drafted_by")
    private String draftedBy;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @Column(name = "decided_by")
    private @Nullable String decidedBy;

    @Column(name = "done_at")
    private @Nullable Instant doneAt;

    @Column(name = "undone_at")
    private @Nullable Instant undoneAt;

    @Column(name = "undone_by")
    private @Nullable String undoneBy;

    private String hindrance = "";

    @ElementCollection
    @CollectionTable(name = "unit_act_unit", joinColumns = @JoinColumn(name = "act_id"))
    @Column(name = "unit_id")
    private Set<Long> others = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected UnitAct() {
    }

    UnitAct(DraftAct draft, Instant at, String by) {
        this.kind = draft.kind();
        this.unitId = draft.unitId();
        this.name = draft.name();
        this.unitKind = draft.unitKind();
        this.adminCode = draft.adminCode();
        this.intoId = draft.into();
        this.stays = draft.kind() == ActKind.SPLIT && draft.stays();
        this.holdsFrom = draft.from();
        this.documentKind = draft.document().documentKind();
        this.documentNumber = draft.document().documentNumber();
        this.documentOn = draft.document().documentOn();
        this.documentIssuer = draft.document().documentIssuer();
        this.documentSummary = draft.document().documentSummary();
        this.reason = "";
        this.draftedAt = at;
        this.draftedBy = by;
        if (draft.kind() == ActKind.MERGE) {
            others.addAll(draft.others());
        }
    }

    /** That a unit was entered twice: of no document, from today on. */
    UnitAct(DraftDuplicate draft, LocalDate today, Instant at, String by) {
        this.kind = ActKind.DUPLICATE;
        this.unitId = draft.unitId();
        this.name = "";
        this.adminCode = "";
        this.intoId = draft.into();
        this.holdsFrom = today;
        this.documentKind = "";
        this.documentNumber = "";
        this.documentIssuer = "";
        this.documentSummary = "";
        this.reason = draft.reason();
        this.draftedAt = at;
        this.draftedBy = by;
    }

    void decide(Instant at, String by) {
        state = ActState.WAITING;
        decidedAt = at;
        decidedBy = by;
    }

    void done(Instant at) {
        state = ActState.DONE;
        doneAt = at;
        hindrance = "";
    }

    void hindered(String why) {
        hindrance = why.substring(0, Math.min(why.length(), HINDRANCE_LENGTH));
    }

    void undo(Instant at, String by) {
        state = ActState.UNDONE;
        undoneAt = at;
        undoneBy = by;
    }

    /** @return whether it is in the database; a draft is checked before */
    boolean isKept() {
        return version() > 0;
    }

    ActKind kind() {
        return kind;
    }

    ActState state() {
        return state;
    }

    long unitId() {
        return unitId;
    }

    String name() {
        return name;
    }

    @Nullable
    UnitKind unitKind() {
        return unitKind;
    }

    String adminCode() {
        return adminCode;
    }

    @Nullable
    Long intoId() {
        return intoId;
    }

    /** @return whether the unit goes on when parts are split off */
    boolean stays() {
        return stays;
    }

    LocalDate holdsFrom() {
        return holdsFrom;
    }

    /** @return null for a second record of a unit */
    @Nullable
    LegalDocument document() {
        return documentOn == null
                ? null
                : new LegalDocument(documentKind, documentNumber, documentOn, documentIssuer, documentSummary);
    }

    /** @return on what it stands, as a sentence names it: the document, or the reason */
    String ground() {
        LegalDocument document = document();
        return document == null ? reason : document.text();
    }

    @Nullable
    Instant doneAt() {
        return doneAt;
    }

    String hindrance() {
        return hindrance;
    }

    /** @return the units that end together with it */
    Set<Long> others() {
        return Set.copyOf(others);
    }

    /** @return the units that end by it */
    Set<Long> ending() {
        Set<Long> ending = new HashSet<>();
        if (kind.ends() && !stays) {
            ending.add(unitId);
            ending.addAll(others);
        }
        return ending;
    }
}
