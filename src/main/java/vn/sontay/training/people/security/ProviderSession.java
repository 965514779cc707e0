package vn.sontay.training.people.security;

/**
 * A sign-in at the provider, by which a session is begun here and with which it ends (OID-9). Hashes: neither tells anything.
 *
 * @param identity whose it is there; empty where nothing is known but which one it is, or where there was a password
 * @param session which one it is; empty where the provider doesn't tell
 */
public record ProviderSession(String identity, String session) {

    /** There was a password. */
    public static final ProviderSession NONE = new ProviderSession("", "");
}
