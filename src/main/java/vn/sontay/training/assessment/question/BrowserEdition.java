package vn.sontay.training.assessment.question;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A row of what was edited in the browser (QST-10). Written once, never changed. */
@Entity
@Table(name = "browser_edition")
class BrowserEdition {

    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "ids")
    private @Nullable Long id;

    private String code;

    private int ordinal;

    @Enumerated(EnumType.STRING)
    private EditionKind kind;

    @Lob
    private String payload;

    @Lob
    @Column(name = "base_payload")
    private @Nullable String basePayload;

    private String note;

    @Column(name = "edited_by")
    private String editedBy;

    @Column(name = "editor_account_id")
    private @Nullable Long editorAccountId;

    @Column(name = "edited_at")
    private Instant editedAt;

    @SuppressWarnings("NullAway.Init")
    protected BrowserEdition() {
    }

    BrowserEdition(Edition edition) {
        this.code = edition.code();
        this.ordinal = edition.ordinal();
        this.kind = edition.kind();
        this.payload = QuestionJson.write(edition.question());
        this.basePayload = edition.base() == null ? null : QuestionJson.write(edition.base());
        this.note = edition.note();
        this.editedBy = edition.editedBy();
        this.editorAccountId = edition.editorId();
        this.editedAt = edition.editedAt();
    }

    Edition edition() {
        return new Edition(code, ordinal, kind, QuestionJson.read(payload),
                basePayload == null ? null : QuestionJson.read(basePayload), note, editedBy, editorAccountId,
                editedAt);
    }
}
