package vn.sontay.training.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;
import vn.sontay.training.shared.Installation;

/** The one place that makes and checks hashes of secrets (SEC-1). */
@ApplicationScoped
public class PasswordHashes {

    @Inject
    Pbkdf2PasswordHash hash;

    @Inject
    Installation installation;

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

    /** @return whether the secret is the one that was hashed; takes as long when it isn't */
    public boolean matches(String secret, String storedHash) {
        return hash.verify(secret.toCharArray(), storedHash);
    }
}
