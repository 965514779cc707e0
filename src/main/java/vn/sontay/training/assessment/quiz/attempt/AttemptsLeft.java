package vn.sontay.training.assessment.quiz.attempt;

import java.util.Map;

/**
 * How many attempts the people of a class have left (QUI-6).
 *
 * @param allowed for each
 * @param made by enrolment, without voided ones
 */
public record AttemptsLeft(int allowed, Map<Long, Integer> made) {

    public AttemptsLeft {
        made = Map.copyOf(made);
    }

    public int of(long enrolmentId) {
        return Math.max(0, allowed - made.getOrDefault(enrolmentId, 0));
    }
}
