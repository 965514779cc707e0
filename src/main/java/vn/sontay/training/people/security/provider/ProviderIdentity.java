package vn.sontay.training.people.security.provider;

import vn.sontay.training.people.security.ProviderSession;
import vn.sontay.training.shared.Digests;

/**
 * Somebody at the provider.
 *
 * @param issuer which provider
 * @param subject its own name of them; empty where a sign-in of theirs ends and only that one is named
 * @param session its name of one sign-in of theirs ({@code sid}); empty where it doesn't tell
 * @param secondFactor whether it says what is trusted here to be a second factor (OID-6)
 */
record ProviderIdentity(String issuer, String subject, String session, boolean secondFactor) {

    /** The longest subject that the standard allows. */
    static final int LONGEST_SUBJECT = 255;

    /** @return what the row is found by, letter for letter whatever the database's order of letters */
    String hash() {
        return hash(subject);
    }

    /** @return the sign-in there, as a session here knows it */
    ProviderSession signIn() {
        return new ProviderSession(subject.isEmpty() ? "" : hash(), session.isEmpty() ? "" : hash(session));
    }

    private String hash(String name) {
        return Digests.sha256(issuer + "\n" + name);
    }
}
