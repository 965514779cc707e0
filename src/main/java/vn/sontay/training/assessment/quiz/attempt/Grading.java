package vn.sontay.training.assessment.quiz.attempt;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.assessment.question.Marking;
import vn.sontay.training.shared.PersistentEntity;

/**
 * One marking of an attempt. Life: written when it is submitted, and again each time it is marked anew; never changed. The
 * one with the highest round is in force, and the attempt repeats its result (QUI-17).
 */
@Entity
@Table(name = "grading")
public class Grading extends PersistentEntity {

    @Column(name = "attempt_id")
    private long attemptId;

    /** 1 at submission. */
    @Column(name = "grading_round")
    private int round;

    @Column(name = "marking_version")
    private int markingVersion;

    private String marks;

    private BigDecimal score;

    private boolean passed;

    @Column(name = "graded_at")
    private Instant gradedAt;

    @Column(name = "graded_by")
    private String gradedBy;

    private @Nullable String reason;

    @Column(name = "key_correction_id")
    private @Nullable Long keyCorrectionId;

    @Column(name = "hand_over_id")
    private @Nullable Long handOverId;

    @SuppressWarnings("NullAway.Init")
    protected Grading() {
    }

    /** @param reason why it was marked anew; null at submission */
    Grading(long attemptId, int round, MarkSheet sheet, BigDecimal passMark, Instant at, String by,
            @Nullable String reason) {
        this.attemptId = attemptId;
        this.round = round;
        this.markingVersion = Marking.VERSION;
        this.marks = sheet.written();
        this.score = sheet.score();
        this.passed = MarkSheet.passes(score, passMark);
        this.gradedAt = at;
        this.gradedBy = by;
        this.reason = reason;
    }

    /** @return a marking anew */
    static Grading anew(long attemptId, int round, MarkSheet sheet, BigDecimal passMark, Remarking why) {
        Grading anew = new Grading(attemptId, round, sheet, passMark, why.at(), why.by(), why.reason());
        anew.keyCorrectionId = why.keyCorrectionId();
        anew.handOverId = why.handOverId();
        return anew;
    }

    public long attemptId() {
        return attemptId;
    }

    public int round() {
        return round;
    }

    public int markingVersion() {
        return markingVersion;
    }

    public MarkSheet sheet() {
        return MarkSheet.read(marks);
    }

    public BigDecimal score() {
        return score;
    }

    public boolean passed() {
        return passed;
    }

    public Instant gradedAt() {
        return gradedAt;
    }

    public String gradedBy() {
        return gradedBy;
    }

    /** @return why it was marked anew; null at submission */
    public @Nullable String reason() {
        return reason;
    }

    /** @return the correction for which it was marked anew, or null */
    public @Nullable Long keyCorrectionId() {
        return keyCorrectionId;
    }
}
