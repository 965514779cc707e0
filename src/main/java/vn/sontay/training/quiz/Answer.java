package vn.sontay.training.quiz;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What somebody chose for one question of their attempt. Written by {@link AnswerStore}, marked at submission. */
@Entity
@Table(name = "answer")
@IdClass(AnswerKey.class)
public class Answer {

    @Id
    @Column(name = "attempt_id")
    private long attemptId;

    @Id
    private int ordinal;

    private String chosen;

    @Column(name = "client_seq")
    private long clientSeq;

    @Column(name = "saved_at")
    private Instant savedAt;

    private @Nullable Boolean correct;

    @SuppressWarnings("NullAway.Init")
    protected Answer() {
    }

    void mark(boolean right) {
        this.correct = right;
    }

    public long attemptId() {
        return attemptId;
    }

    /** @return the question's number, from 1 */
    public int ordinal() {
        return ordinal;
    }

    public Choice choice() {
        return Choice.read(chosen);
    }

    /** @return the client's number of the saving that stays (QUI-7) */
    public long clientSeq() {
        return clientSeq;
    }

    public Instant savedAt() {
        return savedAt;
    }

    /** @return whether it was right; null before the attempt is submitted */
    public @Nullable Boolean isCorrect() {
        return correct;
    }
}
