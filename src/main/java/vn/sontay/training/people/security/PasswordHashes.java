package vn.sontay.training.people.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.Installation;

/** The one place that makes and checks hashes of secrets (SEC-1). */
@ApplicationScoped
public class PasswordHashes {

    @Inject
    Pbkdf2PasswordHash hash;

    @Inject
    Installation installation;

    /** Checked where there is no hash, so that names that exist aren't told from those that don't. */
    private volatile String decoy = "";

    @jakarta.annotation.PostConstruct
    void setParameters() {
        hash.initialize(Map.of("Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA256", "Pbkdf2PasswordHash.Iterations",
                String.valueOf(PasswordRounds.in(installation.environment()).count()),
                "Pbkdf2PasswordHash.SaltSizeBytes", "32",
                "Pbkdf2PasswordHash.KeySizeBytes", "32"));
    }

    /** @return the salted hash, with its parameters in it */
    public String of(String secret) {
        return hash.generate(secret.toCharArray());
    }

    /**
     * @param storedHash null when there is none to compare with
     * @return whether the secret is the one that was hashed; the same work when it isn't, and when there is none
     */
    public boolean matches(String secret, @Nullable String storedHash) {
        return hash.verify(secret.toCharArray(), storedHash == null ? decoy() : storedHash) && storedHash != null;
    }

    private String decoy() {
        if (decoy.isEmpty()) {
            decoy = of(RandomToken.make());
        }
        return decoy;
    }
}
