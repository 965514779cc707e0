package vn.sontay.training.outcome.certificate;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.outcome.certificate.signature.CheckedSignature;

/**
 * A kept file that was signed outside, and what its last check has found.
 *
 * @param changes that were accepted when it came, one a line, or null for none
 */
public record SignedFacts(long certificateId, String fileName, String sha256, @Nullable String changes, Instant sentAt,
        String sentBy, Instant checkedAt, String checkedBy, List<CheckedSignature> signatures) {

    public SignedFacts {
        signatures = List.copyOf(signatures);
    }
}
