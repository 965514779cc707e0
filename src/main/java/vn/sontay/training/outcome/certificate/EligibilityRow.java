package vn.sontay.training.outcome.certificate;

import org.jspecify.annotations.Nullable;
import vn.sontay.training.outcome.completion.Judgement;

/**
 * A person of a class with what was judged of them and the certificate, if there is one.
 *
 * @param unitName as it was on the class's first day; empty when unknown
 * @param certificate the one that counts, or null
 */
public record EligibilityRow(long enrolmentId, String fullName, @Nullable Integer birthYear, String unitName,
        @Nullable String jobTitle, Judgement judgement, @Nullable IssuedCertificate certificate) {

    /** @return whether a certificate could be issued now */
    public boolean waits() {
        return judgement.met() && certificate == null;
    }
}
