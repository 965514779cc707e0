package vn.sontay.training.people.organisation.act;

/**
 * The command to decide an act that was looked at, to take it back, or to undo it.
 *
 * @param requestId made by the form
 * @param version of the act that was seen
 */
public record DecideAct(String requestId, long actId, long version) {
}
