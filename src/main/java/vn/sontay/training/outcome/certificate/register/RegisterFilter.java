package vn.sontay.training.outcome.certificate.register;

import jakarta.validation.constraints.Size;

/**
 * Which lines of the register are looked for.
 *
 * @param book {@link RegisterBook#key} of one book; empty for all books
 * @param q part of a number, a name or a class's title; empty for all
 * @param state a {@link vn.sontay.training.outcome.certificate.act.CertificateState}, or {@link #EXPIRED}; empty for all
 */
public record RegisterFilter(@Size(max = 80, message = "web.tooLong") String book,
        @Size(max = 120, message = "web.tooLong") String q, @Size(max = 20, message = "web.tooLong") String state) {

    /** Those whose last day has passed. */
    public static final String EXPIRED = "EXPIRED";
}
