package vn.sontay.training.shared.draft;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import vn.sontay.training.shared.Digests;

/** Locks a draft with its number (DRA-6): a copy of the database doesn't open it. */
final class DraftCipher {

    private static final String MAC = "HmacSHA256";
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private DraftCipher() {
    }

    /** @param purpose so that one key serves several ends */
    static byte[] mac(byte[] key, String purpose, byte[] bytes) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(key, MAC));
            mac.update((purpose + "\n").getBytes(StandardCharsets.UTF_8));
            return mac.doFinal(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @return what stands for the number in the table */
    static String hash(String number) {
        return Digests.sha256("draft|" + number);
    }

    static byte[] lock(String number, byte[] plain) {
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        try {
            byte[] locked = cipher(Cipher.ENCRYPT_MODE, number, nonce).doFinal(plain);
            byte[] all = Arrays.copyOf(nonce, NONCE_BYTES + locked.length);
            System.arraycopy(locked, 0, all, NONCE_BYTES, locked.length);
            return all;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @return what was locked, or empty when somebody changed it */
    static Optional<byte[]> unlock(String number, byte[] all) {
        try {
            return Optional.of(cipher(Cipher.DECRYPT_MODE, number, Arrays.copyOf(all, NONCE_BYTES))
                    .doFinal(all, NONCE_BYTES, all.length - NONCE_BYTES));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Cipher cipher(int mode, String number, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(CIPHER);
        byte[] key = mac(number.getBytes(StandardCharsets.UTF_8), "content", new byte[0]);
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        return cipher;
    }
}
