package vn.sontay.training.assessment.quiz.attempt;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Why an attempt that is submitted is marked anew (QUI-17).
 *
 * @param keyCorrectionId the correction for which it is (QUI-82), or null
 * @param handOverId the taking over of answers for which it is (QUI-46), or null
 */
public record Remarking(Instant at, String by, String reason, @Nullable Long keyCorrectionId,
        @Nullable Long handOverId) {
}
