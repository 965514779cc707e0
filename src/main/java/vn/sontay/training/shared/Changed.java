package vn.sontay.training.shared;

import org.jspecify.annotations.Nullable;

/**
 * The announcement of a change, fired by the use case in its own transaction. The audit trail observes it.
 *
 * @param action what was done, as {@code feature.verb}: a key of the audit bundle
 * @param subjectType the kind of thing it was done to, such as {@code person}
 * @param subjectId its id, or null
 * @param detail what a reader of the trail needs to know, in Vietnamese, without secrets
 */
public record Changed(String action, String subjectType, @Nullable Long subjectId, String detail) {
}
