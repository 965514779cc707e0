package vn.sontay.training.assessment.quiz.grading;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.assessment.quiz.attempt.MarkSheet;
import vn.sontay.training.assessment.quiz.attempt.RegradedAttempt;

/**
 * An attempt with the question in it, as it is marked and as it would be.
 *
 * @param submitted whether it has a result yet
 * @param graded whether it is held to a pass mark
 * @param round of the marking in force; 0 for an open one
 * @param writtenBefore marks of the marking in force; null for an open one, and for one that somebody else marked
 * @param scoreBefore null for an open one
 * @param after what its answers earn by the keys that are to hold
 */
record Remarked(long attemptId, long enrolmentId, String fullName, String classTitle, String quizCode, int ordinal,
        boolean submitted, BigDecimal passMark, int round, @Nullable String writtenBefore,
        @Nullable BigDecimal scoreBefore, MarkSheet after) {

    /** @return whether a new marking is to be written; never where none was made by the system */
    boolean markedOtherwise() {
        return submitted && writtenBefore != null && !after.written().equals(writtenBefore);
    }

    /** @return whether score or passing would change */
    boolean resultChanges() {
        return markedOtherwise() && before().compareTo(after.score()) != 0;
    }

    BigDecimal before() {
        return Objects.requireNonNull(scoreBefore);
    }

    boolean passedBefore() {
        return submitted && MarkSheet.passes(before(), passMark);
    }

    boolean passedAfter() {
        return MarkSheet.passes(after.score(), passMark);
    }

    RegradedAttempt regraded() {
        return new RegradedAttempt(attemptId, enrolmentId, before(), passedBefore(), after.score(), passedAfter());
    }
}
