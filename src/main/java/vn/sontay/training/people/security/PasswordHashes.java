package vn.sontay.training.people.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.security.SecureRandom;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.Installation;

/** The one place that makes and checks hashes of secrets (SEC-1). As many at once as there are processors; others wait. */
@ApplicationScoped
public class PasswordHashes {

    private static final int PASSES = 2;
    private static final int SALT_BYTES = 16;

    /** Reads the hashes of earlier versions. */
    @Inject
    Pbkdf2PasswordHash earlier;

    @Inject
    Installation installation;

    private final SecureRandom random = new SecureRandom();
    private final Semaphore atOnce = new Semaphore(Runtime.getRuntime().availableProcessors(), true);
    /** Checked where there is no hash, so that names that exist aren't told from those that don't. */
    private volatile String decoy = "";

    /** @return the salted hash, with its parameters in it */
    public String of(String secret) {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return inTurn(() -> Argon2Hash.of(secret, cost().kib(), PASSES, salt).toString());
    }

    /**
     * @param storedHash null when there is none to compare with
     * @return whether the secret is the one that was hashed; the same work when it isn't, and when there is none
     */
    public boolean matches(String secret, @Nullable String storedHash) {
        String compared = storedHash == null ? decoy() : storedHash;
        return inTurn(() -> Argon2Hash.isNotation(compared)
                ? Argon2Hash.parse(compared).matches(secret)
                : earlier.verify(secret.toCharArray(), compared)) && storedHash != null;
    }

    /** @return whether {@link #of} would make a stronger hash today */
    public boolean isOutdated(String storedHash) {
        return !Argon2Hash.isNotation(storedHash) || Argon2Hash.parse(storedHash).kib() < cost().kib();
    }

    private PasswordCost cost() {
        return PasswordCost.in(installation.environment());
    }

    private <T> T inTurn(Supplier<T> work) {
        atOnce.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            atOnce.release();
        }
    }

    private String decoy() {
        if (decoy.isEmpty()) {
            decoy = of(RandomToken.make());
        }
        return decoy;
    }
}
