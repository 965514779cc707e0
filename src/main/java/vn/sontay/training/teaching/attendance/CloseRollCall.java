package vn.sontay.training.teaching.attendance;

/**
 * The command to close the roll call as it is saved.
 *
 * @param requestId made by the form
 * @param version of the roll call that the user saw
 */
public record CloseRollCall(String requestId, long sessionId, long version) {
}
