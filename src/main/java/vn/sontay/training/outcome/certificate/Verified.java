package vn.sontay.training.outcome.certificate;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.outcome.certificate.act.Act;
import vn.sontay.training.outcome.certificate.act.ActKind;
import vn.sontay.training.outcome.certificate.act.CertificateLife;
import vn.sontay.training.outcome.certificate.act.CertificateState;

/** Says of a certificate what anyone may know: its state, the day and the paper's number, never a reason (CER-7). Pure. */
final class Verified {

    private Verified() {
    }

    static Verification of(RegisteredCertificate certificate, CertificateLife life, @Nullable String askNow,
            LocalDate today) {
        if (life.state() == CertificateState.VOIDED) {
            return Verification.voided(VerificationCode.grouped(certificate.code()), certificate.demo());
        }
        boolean expired = certificate.isExpired(today) && life.state().isValid();
        return new Verification(expired ? Verification.State.EXPIRED : state(life),
                VerificationCode.grouped(certificate.code()), 0,
                facts(certificate), standing(life), askNow, certificate.demo());
    }

    /** @return what its paper says */
    static Verification.Facts facts(RegisteredCertificate certificate) {
        Printed printed = certificate.printed();
        return new Verification.Facts(certificate.numberText(), certificate.fullName(), printed.courseTitle(),
                printed.classStartsOn(), printed.classEndsOn(), printed.issuerName(), certificate.issuedOn(),
                printed.validUntil(), certificate.fromPaper());
    }

    private static Verification.State state(CertificateLife life) {
        return switch (life.state()) {
            case REGISTERED -> Verification.State.AWAITING_SIGNATURE;
            case VALID, HANDED_OVER -> Verification.State.VALID;
            case REVOKED -> Verification.State.REVOKED;
            case CANCELLED -> Verification.State.CANCELLED;
            case REPLACED -> Verification.State.REPLACED;
            case VOIDED -> Verification.State.VOIDED;
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
