package vn.sontay.training.learning.progress;

import java.time.LocalDate;
import java.util.Set;

/**
 * A trainer's statement that people of one class have done a practice task.
 *
 * @param requestId made by the client, so that a repeat is one command
 * @param signedOn the day it was done
 */
public record SignOffPractice(String requestId, Set<Long> enrolmentIds, String practiceCode, LocalDate signedOn) {

    public SignOffPractice {
        enrolmentIds = Set.copyOf(enrolmentIds);
    }

    /** For one person. */
    public SignOffPractice(String requestId, long enrolmentId, String practiceCode, LocalDate signedOn) {
        this(requestId, Set.of(enrolmentId), practiceCode, signedOn);
    }
}
