package vn.sontay.training.learning.pack;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That something was put in force.
 *
 * @param ordinal counted from 1
 * @param pack what is in force since; null for the own content
 */
public record AdoptionRow(int ordinal, AdoptionKind kind, @Nullable PackRow pack, String doneBy, Instant doneAt) {
}
