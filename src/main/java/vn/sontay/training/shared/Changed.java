package vn.sontay.training.shared;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The announcement of a change, fired by the use case in its own transaction. The audit trail observes it.
 *
 * @param action what was done, as {@code feature.verb}: a key of the audit bundle
 * @param subjectType the kind of thing it was done to, such as {@code person}
 * @param subjectId its id, or null
 * @param detail what a reader of the trail needs to know, in Vietnamese, without secrets
 * @param differences what it has made otherwise, where something was there before
 * @param by who did it where that isn't the caller, such as the clock; else null
 */
public record Changed(String action, String subjectType, @Nullable Long subjectId, String detail,
        List<Difference> differences, @Nullable String by) {

    public Changed {
        differences = List.copyOf(differences);
    }

    /** What the caller has done. */
    public Changed(String action, String subjectType, @Nullable Long subjectId, String detail) {
        this(action, subjectType, subjectId, detail, List.of(), null);
    }

    /** What the caller has changed. */
    public Changed(String action, String subjectType, @Nullable Long subjectId, String detail,
            Differences differences) {
        this(action, subjectType, subjectId, detail, differences.all(), null);
    }

    /** What somebody else than the caller has done, such as the clock. */
    public Changed(String action, String subjectType, @Nullable Long subjectId, String detail, String by) {
        this(action, subjectType, subjectId, detail, List.of(), by);
    }
}
