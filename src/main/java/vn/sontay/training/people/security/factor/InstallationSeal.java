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

/** Encrypts secrets under the key of this installation that lies outside of the database (SFA-3), each for its purpose alone. */
@ApplicationScoped
public class InstallationSeal {

    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    @Inject
    Installation installation;

    private final SecureRandom random = new SecureRandom();

    protected InstallationSeal() {
    }

    /** For tests. */
    public InstallationSeal(Installation installation) {
        this.installation = installation;
    }

    /** @return the secret as the database may keep it */
    public String seal(String purpose, byte[] secret) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, FactorKey.of(installation.environment()), nonce, purpose)
                    .doFinal(secret);
            byte[] both = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
            System.arraycopy(sealed, 0, both, NONCE_BYTES, sealed.length);
            return Base64.getEncoder().encodeToString(both);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @return the secret; empty when it was sealed under a key that isn't in the file, or for another purpose */
    public Optional<byte[]> open(String purpose, String sealed) {
        return FactorKey.all(installation.environment()).stream().map(key -> open(key, purpose, sealed))
                .flatMap(Optional::stream).findFirst();
    }

    /** @return the same secret under the key of now, when it was under one of before (SFA-11); empty when there is nothing to do, or it can't be opened */
    public Optional<String> renewed(String purpose, String sealed) {
        return open(FactorKey.of(installation.environment()), purpose, sealed).isPresent()
                ? Optional.empty()
                : open(purpose, sealed).map(secret -> seal(purpose, secret));
    }

    private static Optional<byte[]> open(FactorKey key, String purpose, String sealed) {
        byte[] both = Base64.getDecoder().decode(sealed);
        try {
            return Optional.of(cipher(Cipher.DECRYPT_MODE, key, Arrays.copyOf(both, NONCE_BYTES), purpose)
                    .doFinal(both, NONCE_BYTES, both.length - NONCE_BYTES));
        } catch (AEADBadTagException e) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Cipher cipher(int mode, FactorKey key, byte[] nonce, String purpose)
            throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, key.key(), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(purpose.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
