package vn.sontay.training.outcome.document;

import org.jspecify.annotations.Nullable;
import vn.sontay.training.outcome.document.act.DocumentState;

/**
 * Which documents a list shows.
 *
 * @param unit whose, its own and those of its classes; null for all units of the caller
 * @param state null for any
 * @param q words of the subject or the number; may be empty
 */
public record DocumentFilter(@Nullable Long unit, @Nullable DocumentState state, String q) {
}
