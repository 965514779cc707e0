package vn.sontay.training.teaching.trainingclass;

import java.time.Instant;

/**
 * Somebody who waits for a place in a class.
 *
 * @param unitName where they belong now; empty when unknown
 * @param free how many places of the class are free
 */
public record WaitingRow(long waitingId, long classId, String classTitle, long personId, String fullName,
        String unitName, Instant askedAt,
        String askedBy, int free) {
}
