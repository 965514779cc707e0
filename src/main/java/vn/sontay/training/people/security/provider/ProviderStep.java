package vn.sontay.training.people.security.provider;

import org.jspecify.annotations.Nullable;

/**
 * Why somebody was sent to the provider.
 *
 * @param links the account that is to be linked; null for signing in
 * @param next where they wanted to go
 */
record ProviderStep(@Nullable Long links, String next) {
}
