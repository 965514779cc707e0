package vn.sontay.training.outcome.document;

import org.jspecify.annotations.Nullable;
import vn.sontay.training.outcome.document.act.RecordedAct;

/**
 * An act on a document as it is listed.
 *
 * @param other the paper that replaces or corrects it, in words; else null
 * @param stands whether it wasn't undone
 * @param undoable whether it can be undone now
 */
public record DocumentLine(RecordedAct act, @Nullable String other, boolean stands, boolean undoable) {
}
