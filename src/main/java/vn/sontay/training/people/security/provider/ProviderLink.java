package vn.sontay.training.people.security.provider;

import java.time.Instant;

/**
 * Who an account is at the provider (OID-2).
 *
 * @param issuer of which provider
 * @param subject the provider's own name of the person
 * @param linkedAt since when
 */
public record ProviderLink(String issuer, String subject, Instant linkedAt) {
}
