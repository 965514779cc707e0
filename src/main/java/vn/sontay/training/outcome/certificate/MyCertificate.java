package vn.sontay.training.outcome.certificate;

import org.jspecify.annotations.Nullable;

/**
 * What a trainee reads about their own certificate of one class.
 *
 * @param certificate the one that counts, or null
 */
public record MyCertificate(Eligibility eligibility, @Nullable IssuedCertificate certificate) {
}
