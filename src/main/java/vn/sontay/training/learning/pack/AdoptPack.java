package vn.sontay.training.learning.pack;

/**
 * Puts a pack in force that was looked at.
 *
 * @param requestId made by the client, so that a repeat is one command
 * @param seen {@link AdoptionHistory#latest()} as it was looked at
 */
public record AdoptPack(String requestId, long draftId, int seen) {
}
