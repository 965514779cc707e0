package vn.sontay.training.assessment.question;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A question as it was worded when it was first loaded (QST-5). Written once, never changed. */
@Entity
@Table(name = "question_edition")
public class ArchivedQuestion {

    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "ids")
    private @Nullable Long id;

    private String code;

    private String sha256;

    @Lob
    private String payload;

    @Column(name = "first_loaded_at")
    private Instant firstLoadedAt;

    @SuppressWarnings("NullAway.Init")
    protected ArchivedQuestion() {
    }

    ArchivedQuestion(Question question, Instant firstLoadedAt) {
        this.code = question.code();
        this.sha256 = question.sha256();
        this.payload = QuestionJson.write(question);
        this.firstLoadedAt = firstLoadedAt;
    }

    /** @return the id; only valid once it has been persisted */
    public long id() {
        if (id == null) {
            throw new IllegalStateException("The question has not been persisted yet");
        }
        return id;
    }

    public String code() {
        return code;
    }

    public String sha256() {
        return sha256;
    }

    /** @return the question as it was worded then */
    public Question question() {
        return QuestionJson.read(payload);
    }

    public Instant firstLoadedAt() {
        return firstLoadedAt;
    }
}
