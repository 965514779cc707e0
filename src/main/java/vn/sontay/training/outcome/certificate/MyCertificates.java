package vn.sontay.training.outcome.certificate;

import java.util.List;

/**
 * What a trainee has reached in all their classes.
 *
 * @param classes that they are in, the newest first
 * @param left the certificates of classes that they have left: they stay theirs (CER-15)
 */
public record MyCertificates(List<MyCertificate> classes, List<IssuedCertificate> left) {

    public MyCertificates {
        classes = List.copyOf(classes);
        left = List.copyOf(left);
    }
}
