package vn.sontay.training.shared;

import org.jspecify.annotations.Nullable;

/**
 * The announcement of a change, fired by the use case in its own transaction. The audit trail observes it.
 *
 * @param action what was done, as {@code feature.verb}: a key of the audit bundle
 * @param subjectType the kind of thing it was done to, such as {@code person}
 * @param subjectId its id, or null
 * @param detail what a reader of the trail needs to know, in Vietnamese, without secrets
 * @param by who did it where that isn't the caller, such as the clock; else null
 */
public record Changed(String action, String subjectType, @Nullable Long subjectId, String detail, @Nullable String by) {

    /** What the caller has done. */
    public Changed(String action, String subjectType, @Nullable Long subjectId, String detail) {
        this(action, subjectType, subjectId, detail, null);
    }
}
