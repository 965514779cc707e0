package vn.sontay.training.learning.fieldwork;
import jakarta.validation.Valid;

/**
 * Writes a line into the diary of one enrolment.
 *
 * @param requestId made by the client, so that a repeat is one command
 */
public record RecordEntry(String requestId, long enrolmentId, @Valid EntryDetails details) {
}
