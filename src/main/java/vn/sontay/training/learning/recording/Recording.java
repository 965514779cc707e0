package vn.sontay.training.learning.recording;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.PersistentEntity;
import vn.sontay.training.shared.RuleException;

/**
 * A section of a lesson, read aloud in one language. It is live until it is withdrawn with a reason (REC-4); then another can
 * take its place, which is another row. Its sound is a {@link RecordingSound}.
 */
@Entity
@Table(name = "recording")
public class Recording extends PersistentEntity {

    @Column(name = "lesson_code")
    private String lessonCode;

    private String edition;

    @Column(name = "section_id")
    private String sectionId;

    /** The archived text that was read: a later correction of the edition is another row there (REC-10). */
    @Column(name = "lesson_edition_id")
    private long lessonEditionId;

    private String language;

    /** The language's name as it is compared. */
    @Column(name = "language_key")
    private String languageKey;

    @Enumerated(EnumType.STRING)
    private SoundKind kind;

    private int bytes;

    private @Nullable Integer seconds;

    private String sha256;

    @Column(name = "added_by")
    private String addedBy;

    @Column(name = "added_at")
    private Instant addedAt;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    @Column(name = "withdrawn_by")
    private @Nullable String withdrawnBy;

    @Column(name = "withdrawal_reason")
    private @Nullable String withdrawalReason;

    /** 0 while it is live, the row's own id afterwards: one live per section and language. */
    @Column(name = "live_key")
    private long liveKey;

    @SuppressWarnings("NullAway.Init")
    protected Recording() {
    }

    Recording(SectionKey section, long lessonEditionId, SpokenLanguage language, Sound sound, int bytes, String sha256,
            String addedBy, Instant addedAt) {
        this.lessonCode = section.lessonCode();
        this.edition = section.edition();
        this.sectionId = section.sectionId();
        this.lessonEditionId = lessonEditionId;
        this.language = language.name();
        this.languageKey = language.key();
        this.kind = sound.kind();
        this.bytes = bytes;
        this.seconds = sound.seconds();
        this.sha256 = sha256;
        this.addedBy = addedBy;
        this.addedAt = addedAt;
    }

    /** @throws RuleException when it has been withdrawn before, or the reason is missing or too long */
    void withdraw(String reason, String by, Instant at) {
        if (liveKey != 0) {
            throw new RuleException("recording.alreadyWithdrawn");
        }
        this.withdrawalReason = reason;
        this.withdrawnBy = by;
        this.withdrawnAt = at;
        this.liveKey = id();
    }

    public SectionKey section() {
        return new SectionKey(lessonCode, edition, sectionId);
    }

    /** @return everything that is known about it */
    public RecordingRow row() {
        return new RecordingRow(id(), section(), lessonEditionId, language, kind, bytes, seconds, sha256, addedBy,
                addedAt, withdrawnAt, withdrawnBy, withdrawalReason, version());
    }
}
