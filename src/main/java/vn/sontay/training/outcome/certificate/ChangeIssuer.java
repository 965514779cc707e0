package vn.sontay.training.outcome.certificate;
import jakarta.validation.Valid;

/**
 * The command to change an issuer, or to end it by its last day.
 *
 * @param requestId made by the form
 * @param version that the user saw
 */
public record ChangeIssuer(String requestId, long issuerId, long version, @Valid IssuerDetails details) {
}
