package vn.sontay.training.learning.pack;

/**
 * Puts in force what was before.
 *
 * @param requestId made by the client, so that a repeat is one command
 * @param seen {@link AdoptionHistory#latest()} as the user saw it
 */
public record RollBackPack(String requestId, int seen) {
}
