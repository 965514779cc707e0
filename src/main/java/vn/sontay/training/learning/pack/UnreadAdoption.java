package vn.sontay.training.learning.pack;

/**
 * That this node goes on with what it had, as it can't read what was adopted elsewhere (PCK-7).
 *
 * @param reference under which the log says why
 * @param adoption what it can't read
 */
public record UnreadAdoption(String reference, AdoptionRow adoption) {
}
