package vn.sontay.training.outcome.certificate;

/** A flag with the certificate on which it is. */
public record FlaggedCertificate(CertificateReview review, Certificate certificate) {
}
