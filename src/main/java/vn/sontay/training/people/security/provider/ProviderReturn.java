package vn.sontay.training.people.security.provider;

import org.jspecify.annotations.Nullable;

/**
 * What came of it.
 *
 * @param proof whom to sign in; null when an account was linked
 * @param next where they wanted to go
 */
public record ProviderReturn(@Nullable ProviderProof proof, String next) {

    static ProviderReturn linked() {
        return new ProviderReturn(null, "");
    }
}
