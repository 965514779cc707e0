package vn.sontay.training.people.security.provider;

import vn.sontay.training.shared.Digests;

/**
 * Somebody at the provider.
 *
 * @param issuer which provider
 * @param subject its own name of them
 * @param secondFactor whether it says what is trusted here to be a second factor (OID-6)
 */
record ProviderIdentity(String issuer, String subject, boolean secondFactor) {

    /** The longest subject that the standard allows. */
    static final int LONGEST_SUBJECT = 255;

    /** @return what the row is found by, letter for letter whatever the database's order of letters */
    String hash() {
        return Digests.sha256(issuer + "\n" + subject);
    }
}
