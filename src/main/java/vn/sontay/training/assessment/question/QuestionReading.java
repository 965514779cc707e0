package vn.sontay.training.assessment.question;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A second reading of a wording (QST-25). Written once, never changed: another wording is read anew. */
@Entity
@Table(name = "question_reading")
class QuestionReading {

    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "ids")
    private @Nullable Long id;

    private String code;

    /** {@link Question#sha256()} of what was read. */
    @Column(name = "wording_sha256")
    private String wordingSha256;

    @Enumerated(EnumType.STRING)
    private ReadingKind kind;

    private String note;

    @Column(name = "read_by")
    private String readBy;

    @Column(name = "read_at")
    private Instant readAt;

    @SuppressWarnings("NullAway.Init")
    protected QuestionReading() {
    }

    QuestionReading(Question question, SecondReading reading) {
        this.code = question.code();
        this.wordingSha256 = question.sha256();
        this.kind = reading.kind();
        this.note = reading.note();
        this.readBy = reading.by();
        this.readAt = reading.at();
    }

    String code() {
        return code;
    }

    boolean isOf(Question question) {
        return wordingSha256.equals(question.sha256());
    }

    SecondReading reading() {
        return new SecondReading(kind, note, readBy, readAt);
    }
}
