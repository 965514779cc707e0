package vn.sontay.training.learning.progress;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A trainee's statement that they have learnt a lesson, in the edition that they read (PRG-1, PRG-3). Written once. */
@Entity
@Table(name = "lesson_completion")
public class LessonCompletion {

    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "ids")
    private @Nullable Long id;

    @Column(name = "enrolment_id")
    private long enrolmentId;

    @Column(name = "lesson_code")
    private String lessonCode;

    @Column(name = "lesson_edition_id")
    private long lessonEditionId;

    @Column(name = "completed_at")
    private Instant completedAt;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init")
    protected LessonCompletion() {
    }

    LessonCompletion(long enrolmentId, String lessonCode, long lessonEditionId, Instant completedAt) {
        this.enrolmentId = enrolmentId;
        this.lessonCode = lessonCode;
        this.lessonEditionId = lessonEditionId;
        this.completedAt = completedAt;
        this.recordedAt = completedAt;
    }

    /** @return the id; only valid once it has been persisted */
    public long id() {
        if (id == null) {
            throw new IllegalStateException("The completion has not been persisted yet");
        }
        return id;
    }

    public long enrolmentId() {
        return enrolmentId;
    }

    public String lessonCode() {
        return lessonCode;
    }

    public Instant completedAt() {
        return completedAt;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
