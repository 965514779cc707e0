package vn.sontay.training.people.security;

import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Takes the place of the slow hash in tests that don't concern it, and counts how often it would have been computed. */
public final class PlainHashes extends PasswordHashes {

    private final AtomicInteger computed = new AtomicInteger();

    @Override
    public String of(String secret) {
        computed.incrementAndGet();
        return hash(secret);
    }

    @Override
    public boolean matches(String secret, @Nullable String storedHash) {
        computed.incrementAndGet();
        return hash(secret).equals(storedHash);
    }

    @Override
    public boolean isOutdated(String storedHash) {
        return !storedHash.startsWith("hash of ");
    }

    private static String hash(String secret) {
        return "hash of " + secret;
    }

    /** @return how many hashes were computed since it was asked before */
    int takeCount() {
        return computed.getAndSet(0);
    }
}
