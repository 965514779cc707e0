package vn.sontay.training.assessment.quiz.grading;

import vn.sontay.training.assessment.question.CorrectionKind;
import vn.sontay.training.assessment.question.KeyChange;

/**
 * Has an asked edition marked otherwise, and everything that was marked by it (QUI-82).
 *
 * @param editionId archive id of the wording that was asked
 * @param seenOrdinal of the correction in force as the caller saw it; 0 for none
 * @param explanation that goes with another key; empty to keep the one that is there
 * @param reason 1 to 300 characters
 * @param bankVersion of the bank's question as the caller saw it, to bring another key into the bank too (QST-21); empty to
 *     leave the bank as it is
 */
public record CorrectKey(String requestId, long editionId, int seenOrdinal, KeyChange change, String explanation,
        String reason, String bankVersion) {

    /** @return whether another key is to be the bank's too */
    boolean inBank() {
        return change.kind() == CorrectionKind.NEW_KEY && !bankVersion.isEmpty();
    }
}
