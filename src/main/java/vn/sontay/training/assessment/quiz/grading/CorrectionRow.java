package vn.sontay.training.assessment.quiz.grading;

import java.time.Instant;
import vn.sontay.training.assessment.question.CorrectionKind;

/**
 * A correction that was made.
 *
 * @param regraded how many attempts were marked anew for it
 */
public record CorrectionRow(long editionId, String code, CorrectionKind kind, String reason, Instant correctedAt,
        String correctedBy, int regraded) {
}
