package vn.sontay.training.people.security.factor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.Optional;
import vn.sontay.training.shared.Installation;

/** Encrypts the secrets of second factors, each for its account alone (SFA-3). */
@ApplicationScoped
public class FactorSecrets {

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
        return new InstallationSeal(installation).seal(purpose(accountId), secret);
    }

    /** @return the secret; empty when it was sealed under a key that isn't in the file, or for another account */
    Optional<byte[]> open(long accountId, String sealed) {
        return new InstallationSeal(installation).open(purpose(accountId), sealed);
    }

    private static String purpose(long accountId) {
        return "account|" + accountId;
    }

    /** @return what tells the key of this installation from others */
    String mark() {
        return key().mark();
    }

    private FactorKey key() {
        return FactorKey.of(installation.environment());
    }
}
