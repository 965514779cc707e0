package vn.sontay.training.people.privacy;

import java.time.Instant;

/**
 * When, by whom and why somebody is erased.
 *
 * @param document by which it was asked for
 */
record Erasure(Instant at, String by, String reason, String document) {
}
