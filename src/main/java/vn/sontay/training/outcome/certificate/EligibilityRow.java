package vn.sontay.training.outcome.certificate;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.outcome.certificate.act.CertificateState;
import vn.sontay.training.outcome.completion.Judgement;

/**
 * A person of a class with what was judged of them and the certificate, if there is one.
 *
 * @param unitName as it was on the class's first day; empty when unknown
 * @param certificate the one that hasn't ended, signed or not; or null
 * @param ended those that were revoked, cancelled or replaced, by number
 */
public record EligibilityRow(long enrolmentId, String fullName, @Nullable Integer birthYear, String unitName,
        @Nullable String jobTitle, Judgement judgement, @Nullable IssuedCertificate certificate,
        List<IssuedCertificate> ended) {

    public EligibilityRow {
        ended = List.copyOf(ended);
    }

    /** @return whether a certificate could be issued now */
    public boolean waits() {
        return judgement.met() && certificate == null;
    }

    /** @return whether a decision to issue, drafted today, names them (CER-28) */
    public boolean onDecision() {
        return certificate == null ? waits() && !revoked() : !certificate.valid();
    }

    /** @return whether one was revoked: who had that gets another only when chosen (CER-25) */
    public boolean revoked() {
        return ended.stream().anyMatch(each -> each.state() == CertificateState.REVOKED);
    }
}
