package vn.sontay.training.outcome.report;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.outcome.certificate.Decision;
import vn.sontay.training.outcome.certificate.IssuedCertificate;
import vn.sontay.training.outcome.completion.Judgement;
import vn.sontay.training.outcome.completion.MarkText;
import vn.sontay.training.teaching.attendance.SessionMarks;

/**
 * All that one person's completion of one class stands on, as it had taken effect by asOf.
 *
 * @param by until when it had been recorded; null for all that is known now
 * @param others in how many other classes the person is or was
 * @param unitName as it was at enrolment; empty when unknown
 * @param classOpen whether the class as a whole is the caller's to see too
 * @param enrolled whether it had been recorded that they are in the class
 * @param withdrawnOn the day from which they are no longer in the class, or null; also when it is later than asOf
 * @param judgement null when they had left by asOf, or hadn't been enrolled
 * @param certificate the one that counts on asOf, or null
 * @param decision what was decided when it was issued, or null without one
 */
public record PersonEvidence(LocalDate asOf, @Nullable Instant by, long enrolmentId, long personId, int others,
        String fullName, @Nullable Integer birthYear,
        String unitName,
        @Nullable String jobTitle, boolean enrolled, @Nullable LocalDate withdrawnOn, @Nullable String withdrawalReason,
        PlanClass trainingClass, boolean classOpen, @Nullable Judgement judgement,
        List<SessionMarks> sessions, List<Attempt> attempts, List<LessonDone> lessons, List<PracticeDone> practice,
        @Nullable IssuedCertificate certificate, @Nullable Decision decision) {

    public PersonEvidence {
        sessions = List.copyOf(sessions);
        attempts = List.copyOf(attempts);
        lessons = List.copyOf(lessons);
        practice = List.copyOf(practice);
    }

    /** @return their day in this class (RPT-3), or null */
    public @Nullable LocalDate completedOn() {
        return judgement == null ? null : judgement.since();
    }

    /**
     * A finished attempt at the quiz.
     *
     * @param takenOn the day it took effect
     * @param correct right answers, or null for a paper quiz
     * @param voidedAt when a wrong entry was taken back, or null
     * @param regradedAt when it was marked anew by asOf, or null
     * @param regradeReason why, or null
     * @param printCode of the print whose answers were entered, or null
     * @param scans of the answer sheet that were kept at the end of asOf
     */
    public record Attempt(long attemptId, int ordinal, boolean onPaper, LocalDate takenOn, @Nullable Integer correct,
            @Nullable Integer questions, BigDecimal score, BigDecimal passMark, Instant recordedAt, String recordedBy,
            @Nullable Instant voidedAt, @Nullable String voidedBy, @Nullable String voidReason,
            @Nullable Instant regradedAt, @Nullable String regradeReason, @Nullable String printCode, int scans) {

        /** @return false for a pre-test, which asks for no mark and counts for nothing */
        public boolean graded() {
            return passMark.signum() > 0;
        }

        public boolean passed() {
            return score.compareTo(passMark) >= 0;
        }

        /** @return such as 7,5 */
        public String scoreText() {
            return MarkText.of(score);
        }

        /** @return such as 5 */
        public String passMarkText() {
            return MarkText.of(passMark);
        }
    }

    /** A lesson done, in the edition that was read. */
    public record LessonDone(String code, String title, String edition, Instant completedAt) {
    }

    /**
     * A practice task signed off.
     *
     * @param withdrawnAt when the sign-off was taken back, or null
     */
    public record PracticeDone(String title, LocalDate signedOn, String signedBy, Instant recordedAt,
            @Nullable Instant withdrawnAt, @Nullable String withdrawnBy, @Nullable String withdrawalReason) {
    }
}
