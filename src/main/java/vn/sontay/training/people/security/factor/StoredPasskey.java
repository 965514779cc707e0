package vn.sontay.training.people.security.factor;

import java.util.Arrays;
import java.util.Base64;
import vn.sontay.training.shared.Digests;

/**
 * What is checked of a passkey (SFA-9).
 *
 * @param key the hash of the id that its device gave it
 * @param publicKey id and public key, in the standard's own form, as base64
 * @param signCount how often it had signed when it was used last; 0 for devices that don't count
 */
record StoredPasskey(String key, String publicKey, long signCount) {

    /** Where the id begins in the standard's form, and where its length stands. */
    private static final int ID = 18;
    private static final int LENGTH = 16;

    /** @return what a passkey with that id is kept under */
    static String keyOf(byte[] id) {
        return Digests.sha256(id);
    }

    byte[] bytes() {
        return Base64.getDecoder().decode(publicKey);
    }

    /** @return its id, as a script hands it to the browser */
    String id() {
        byte[] bytes = bytes();
        int length = (bytes[LENGTH] & 0xff) << 8 | bytes[LENGTH + 1] & 0xff;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOfRange(bytes, ID, ID + length));
    }
}
