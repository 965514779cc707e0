package vn.sontay.training.people.security.factor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import vn.sontay.training.shared.Installation;

/** Encrypts the secrets of second factors, each for its account alone (SFA-3). */
@ApplicationScoped
public class FactorSecrets {

    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    @Inject
    Installation installation;

    private final SecureRandom random = new SecureRandom();

    protected FactorSecrets() {
    }

    /** For tests. */
    FactorSecrets(Installation installation) {
        this.installation = installation;
    }

    /** @return a new secret, as the account's authenticator app and this installation will know it */
    byte[] make() {
        byte[] secret = new byte[Totp.SECRET_BYTES];
        random.nextBytes(secret);
        return secret;
    }

    /** @return the secret as the database may keep it */
    String seal(long accountId, byte[] secret) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce, accountId).doFinal(secret);
            byte[] both = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
            System.arraycopy(sealed, 0, both, NONCE_BYTES, sealed.length);
            return Base64.getEncoder().encodeToString(both);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @return the secret; empty when it was sealed under another key, or for another account */
    Optional<byte[]> open(long accountId, String sealed) {
        byte[] both = Base64.getDecoder().decode(sealed);
        try {
            return Optional.of(cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(both, NONCE_BYTES), accountId)
                    .doFinal(both, NONCE_BYTES, both.length - NONCE_BYTES));
        } catch (AEADBadTagException e) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @return what tells the key of this installation from others */
    String mark() {
        return key().mark();
    }

    private Cipher cipher(int mode, byte[] nonce, long accountId) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, key().key(), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(("account|" + accountId).getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private FactorKey key() {
        return FactorKey.of(installation.environment());
    }
}
