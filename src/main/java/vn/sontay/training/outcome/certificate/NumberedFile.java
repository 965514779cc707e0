package vn.sontay.training.outcome.certificate;

/** The paper of a certificate with its number. */
public record NumberedFile(String number, CertificateFile file) {
}
