package vn.sontay.training.learning.pack;

import java.time.Instant;
import vn.sontay.training.learning.pack.format.Fingerprints;

/**
 * A pack that is kept here.
 *
 * @param files how many
 * @param madeHere whether it was exported here
 */
public record PackRow(long packId, String sha256, String title, int serial, Instant madeAt, String issuer,
        String publicKey, int files, boolean madeHere, String keptBy, Instant keptAt) {

    /** @return the digits of its key */
    public String fingerprint() {
        return Fingerprints.of(publicKey);
    }
}
