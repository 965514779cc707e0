package vn.sontay.training.assessment.paperquiz;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One variant of a print.
 *
 * @param code that stands on the paper, the same on all its variants
 * @param variant from 1
 * @param seed from which the order of options follows
 * @param again whether it is for those who take the quiz again
 * @param drawVersion by which its questions were drawn
 * @param heldOn the day of the quiz that was printed, or null where it is left to be written
 * @param questionIds archive ids of its questions in their order
 */
public record PrintedVariant(long printId, long classId, String quizCode, String code, int variant, long seed,
        boolean again, int drawVersion, @Nullable LocalDate heldOn, Instant printedAt, String printedBy,
        List<Long> questionIds) {

    public PrintedVariant {
        questionIds = List.copyOf(questionIds);
    }
}
