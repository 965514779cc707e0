package vn.sontay.training.assessment.quiz.hours;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.PersistentEntity;

/**
 * The hours in which a class can take a quiz. Life: written, never changed; the one with the highest entry is in force
 * (QUI-19).
 */
@Entity
@Table(name = "test_hours")
public class QuizHours extends PersistentEntity {

    @Column(name = "class_id")
    private long classId;

    @Column(name = "quiz_code")
    private String quizCode;

    private int entry;

    @Column(name = "opens_at")
    private @Nullable Instant opensAt;

    @Column(name = "closes_at")
    private @Nullable Instant closesAt;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    @SuppressWarnings("NullAway.Init")
    protected QuizHours() {
    }

    QuizHours(SetQuizHours command, int entry, Instant at, String by) {
        this.classId = command.classId();
        this.quizCode = command.quizCode();
        this.entry = entry;
        this.opensAt = command.opensAt();
        this.closesAt = command.closesAt();
        this.recordedAt = at;
        this.recordedBy = by;
    }

    public long classId() {
        return classId;
    }

    public String quizCode() {
        return quizCode;
    }

    int entry() {
        return entry;
    }

    /** @return what is set */
    public HoursRow row() {
        return new HoursRow(opensAt, closesAt, recordedBy, recordedAt);
    }
}
