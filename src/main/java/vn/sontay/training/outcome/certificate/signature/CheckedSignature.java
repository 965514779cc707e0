package vn.sontay.training.outcome.certificate.signature;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one signature, by ETSI EN 319 102-1.
 *
 * @param signer the name in the certificate; nothing else of it is kept, as it may hold a number of identity
 * @param authority who gave the certificate; blank when that isn't known
 * @param signedAt the best time that is known, or null
 * @param indication such as TOTAL_PASSED or INDETERMINATE
 * @param subIndication such as TRY_LATER, or null
 * @param flaw why it isn't taken, or null
 */
public record CheckedSignature(String signer, String authority, @Nullable Instant signedAt, String indication,
        @Nullable String subIndication, Set<Gap> gaps, @Nullable Flaw flaw) {

    public CheckedSignature {
        gaps = Set.copyOf(gaps);
    }
}
