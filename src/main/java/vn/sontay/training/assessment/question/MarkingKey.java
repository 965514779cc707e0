package vn.sontay.training.assessment.question;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * By what an asked question is marked: by its own key, or as a correction says (QST-20).
 *
 * @param asked as it was asked
 * @param marked whose key holds; the asked one where nothing else is said
 * @param kind of the correction in force, or null
 * @param ordinal of the correction in force; 0 where there is none
 */
public record MarkingKey(Question asked, Question marked, @Nullable CorrectionKind kind, int ordinal) {

    /** @return the question's own key */
    public static MarkingKey own(Question asked) {
        return new MarkingKey(asked, asked, null, 0);
    }

    /** @return what a response is worth; empty when the question doesn't count */
    public Optional<Mark> mark(Response response) {
        if (kind == CorrectionKind.DROPPED) {
            return Optional.empty();
        }
        return Optional.of(kind == CorrectionKind.FULL_MARKS ? Mark.FULL : Marking.mark(marked, response));
    }

    public boolean dropped() {
        return kind == CorrectionKind.DROPPED;
    }

    /** @return whether answers are marked alike by both, whatever is explained */
    boolean marksAs(MarkingKey other) {
        return effect() == other.effect() && (effect() != CorrectionKind.NEW_KEY
                || marked.task().equals(other.marked.task())
                        && marked.explanation().equals(other.marked.explanation()));
    }

    private CorrectionKind effect() {
        return kind == null ? CorrectionKind.NEW_KEY : kind;
    }
}
