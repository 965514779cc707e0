package vn.sontay.training.outcome.certificate;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.paper.IssuerLines;
import vn.sontay.training.shared.paper.SignatoryLines;

/**
 * All that a copy from the register says besides what it copies (CER-26).
 *
 * @param issuer the letterhead of who keeps the register now
 * @param numberText of what it copies
 * @param ordinal the how-manyth copy it is
 * @param originalSignatory who signed what it copies
 * @param signedOn when; null where that wasn't recorded
 * @param corrections names that hold since a decision
 */
record CopyPaper(IssuerLines issuer, SignatoryLines signatory, LocalDate on, String numberText, int ordinal,
        String originalSignatory, @Nullable LocalDate signedOn, List<Verification.Correction> corrections) {

    CopyPaper {
        corrections = List.copyOf(corrections);
    }
}
