package vn.sontay.training.assessment.quiz.grading;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.assessment.question.MarkingKey;

/**
 * What a correction of a key would change. Nothing of it is stored.
 *
 * @param key as it would be
 * @param changed whose scores would change, in the order of class lists
 * @param unchanged how many submitted attempts keep their score
 * @param open attempts that will be marked by it when they are submitted
 */
public record RegradePreview(MarkingKey key, List<Change> changed, int unchanged, List<Open> open) {

    /**
     * @param graded whether it is held to a pass mark
     * @param paper the number of what was issued on the person's results, or null
     */
    public record Change(long attemptId, String fullName, String classTitle, String quizTitle, int ordinal,
            boolean graded, BigDecimal scoreBefore, BigDecimal scoreAfter, boolean passedBefore, boolean passedAfter,
            @Nullable String paper) {

        public boolean falls() {
            return graded && passedBefore && !passedAfter;
        }

        public boolean rises() {
            return graded && !passedBefore && passedAfter;
        }
    }

    /** An attempt that is still being made. */
    public record Open(String fullName, String classTitle, String quizTitle) {
    }

    public RegradePreview {
        changed = List.copyOf(changed);
        open = List.copyOf(open);
    }

    /** @return how many pass by it who didn't */
    public long rising() {
        return changed.stream().filter(Change::rises).count();
    }

    /** @return how many passed and would not */
    public long falling() {
        return changed.stream().filter(Change::falls).count();
    }

    /** @return how many of those who would change have a paper that was issued on it */
    public long withPaper() {
        return changed.stream().filter(each -> each.paper() != null).count();
    }
}
