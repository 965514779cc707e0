package vn.sontay.training.assessment.interchange;

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
import vn.sontay.training.assessment.question.Difficulty;

/** A file that was sent and waits to be imported (INT-9). Written once. */
@Entity
@Table(name = "import_draft")
public class ImportDraft {

    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "ids")
    private @Nullable Long id;

    @Column(name = "owner_id")
    private long ownerId;

    @Column(name = "file_name")
    private String fileName;

    private String format;

    @Column(name = "lesson_code")
    private String lessonCode;

    private int outcome;

    @Enumerated(EnumType.STRING)
    private Difficulty difficulty;

    private String source;

    private String explanation;

    @Lob
    private byte[] content;

    @Column(name = "sent_at")
    private Instant sentAt;

    @SuppressWarnings("NullAway.Init")
    protected ImportDraft() {
    }

    /** @param content the file, which is kept as it is */
    ImportDraft(long ownerId, SendFile command, byte[] content, ImportDefaults defaults, Instant sentAt) {
        this.ownerId = ownerId;
        this.fileName = command.fileName();
        this.format = command.format();
        this.lessonCode = defaults.lesson();
        this.outcome = defaults.outcome();
        this.difficulty = defaults.difficulty();
        this.source = defaults.source();
        this.explanation = defaults.explanation();
        this.content = content;
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

    String fileName() {
        return fileName;
    }

    Instant sentAt() {
        return sentAt;
    }

    /** @return the file itself, not to be changed */
    byte[] content() {
        return content;
    }

    @Nullable
    FileFormat format() {
        return FileFormat.of(format).orElse(null);
    }

    ImportDefaults defaults() {
        return new ImportDefaults(lessonCode, outcome, difficulty, source, explanation);
    }
}
