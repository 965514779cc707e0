package vn.sontay.training.outcome.certificate;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.outcome.certificate.act.Act;
import vn.sontay.training.outcome.certificate.act.ActKind;
import vn.sontay.training.outcome.certificate.act.CertificateLife;

/** Says of a certificate what anyone may know: its state, the day and the paper's number, never a reason (CER-7). Pure. */
final class Verified {

    private Verified() {
    }

    static Verification of(Certificate certificate, CertificateLife life, @Nullable String askNow) {
        Printed printed = certificate.printed();
        return new Verification(state(life), VerificationCode.grouped(certificate.code()), 0,
                new Verification.Facts(certificate.numberText(), certificate.fullName(), printed.courseTitle(),
                        printed.classStartsOn(), printed.classEndsOn(), printed.issuerName(), certificate.issuedOn()),
                standing(life), askNow, certificate.demo());
    }

    private static Verification.State state(CertificateLife life) {
        return switch (life.state()) {
            case REGISTERED -> Verification.State.AWAITING_SIGNATURE;
            case VALID, HANDED_OVER -> Verification.State.VALID;
            case REVOKED -> Verification.State.REVOKED;
            case CANCELLED -> Verification.State.CANCELLED;
            case REPLACED -> Verification.State.REPLACED;
        };
    }

    private static Verification.Standing standing(CertificateLife life) {
        Optional<Act> deciding = life.end().or(() -> life.last(ActKind.SIGNED));
        return new Verification.Standing(deciding.map(Act::on).orElse(null),
                deciding.map(Act::paperNumber).orElse(null), deciding.map(Act::replacedBy).orElse(null),
                life.last(ActKind.SIGNED).filter(Act::digital).map(Act::on).orElse(null),
                life.last(ActKind.HANDED_OVER).map(Act::on).orElse(null),
                corrections(life));
    }

    /** @return the names that hold since a decision, in their order */
    static List<Verification.Correction> corrections(CertificateLife life) {
        return life.standing().stream().filter(act -> act.kind() == ActKind.CORRECTED)
                .map(act -> new Verification.Correction(Objects.requireNonNull(act.fullName()), act.paperNumber(),
                        act.on()))
                .toList();
    }
}
