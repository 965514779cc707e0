package vn.sontay.training.outcome.certificate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.outcome.certificate.act.ActKind;
import vn.sontay.training.outcome.certificate.act.ActTerms;
import vn.sontay.training.outcome.certificate.act.CertificateLife;
import vn.sontay.training.outcome.document.IssuedDocument;
import vn.sontay.training.outcome.document.IssuedDocuments;
import vn.sontay.training.shared.CommandReceipts;
import vn.sontay.training.shared.Constraints;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.teaching.trainingclass.ClassAccess;

/** Records what is done to certificates: by whoever could issue them (CER-18). */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class CertificateActService {

    private static final Set<ActKind> ON_MANY = Set.of(ActKind.SIGNED, ActKind.HANDED_OVER, ActKind.UNDONE);
    private static final Set<ActKind> BY_PAPER = Set.of(ActKind.REVOKED, ActKind.CANCELLED);

    @Inject
    ClassAccess access;

    @Inject
    CommandReceipts receipts;

    @Inject
    Issuing issuing;

    @Inject
    CertificateActs acts;

    @Inject
    LockedCertificates mine;

    @Inject
    IssuedDocuments documents;

    @Inject
    CertificateFlags flags;

    @Inject
    Clock clock;

    /**
     * @return how many certificates it was recorded of, now or by the same request before
     * @throws RuleException naming those of which it can't be recorded; then it is recorded of none
     */
    public int onMany(ActOnMany command) {
        Constraints.check(command);
        return Math.toIntExact(receipts.once(command.requestId(), "certificate.onMany", () -> onManyNow(command)));
    }

    private long onManyNow(ActOnMany command) {
        access.requireAdministrator(command.classId());
        require(ON_MANY, command.kind());
        if (command.kind() == ActKind.UNDONE && command.reason() == null) {
            throw RuleException.at("reason", "certificate.reasonMissing");
        }
        issuing.lock(command.classId());
        List<Certificate> chosen = acts.locked(command.classId(), command.certificateIds());
        Map<Long, CertificateLife> lives = acts.lives(chosen);
        String impossible = chosen.stream().filter(each -> !life(lives, each).isPossible(command.kind()))
                .map(Certificate::numberText).collect(Collectors.joining(", "));
        if (!impossible.isEmpty()) {
            throw RuleException.at("certificateIds", "certificate.impossibleOf", impossible);
        }
        for (Certificate each : chosen) {
            CertificateLife life = life(lives, each);
            acts.record(each, life, terms(command, life), command.requestId());
        }
        return chosen.size();
    }

    private static CertificateLife life(Map<Long, CertificateLife> lives, Certificate of) {
        return Objects.requireNonNull(lives.get(of.id()));
    }

    private ActTerms terms(ActOnMany command, CertificateLife life) {
        return switch (command.kind()) {
            case SIGNED -> standing(ActTerms.signed(command.on()), command.classId(), command.documentId(), false);
            case HANDED_OVER -> ActTerms.handedOver(command.on(), command.recipient(), command.onBehalf());
            default -> ActTerms.undone(LocalDate.now(clock), life.last(ActKind.SIGNED).orElseThrow().ordinal(),
                    Objects.requireNonNull(command.reason()));
        };
    }

    /** @return the certificate's id */
    public long byPaper(ActByPaper command) {
        Constraints.check(command);
        return receipts.once(command.requestId(), "certificate.byPaper", () -> {
            RegisteredCertificate certificate = mine.locked(command.certificateId(), command.version());
            require(BY_PAPER, command.kind());
            if (certificate.fromPaper() && command.kind() == ActKind.CANCELLED) {
                throw new RuleException("certificate.actImpossible");
            }
            return record(certificate, standing(ActTerms.byPaper(command.kind(), command.on(), command.paperNumber(),
                    command.reason()), certificate, command.documentId()), command.requestId());
        });
    }

    /** @return the certificate's id */
    public long correct(CorrectContent command) {
        Constraints.check(command);
        return receipts.once(command.requestId(), "certificate.correct", () -> {
            RegisteredCertificate certificate = mine.locked(command.certificateId(), command.version());
            return record(certificate, standing(ActTerms.corrected(command.on(), command.paperNumber(),
                    command.fullName(), command.reason()), certificate, command.documentId()), command.requestId());
        });
    }

    private ActTerms standing(ActTerms terms, RegisteredCertificate certificate, @Nullable Long documentId) {
        long classId = certificate instanceof Certificate earned ? earned.classId() : 0;
        return standing(terms, classId, documentId, true);
    }

    /** @param dated whether the act's day is its paper's; a signature has one of its own */
    private ActTerms standing(ActTerms terms, long classId, @Nullable Long documentId, boolean dated) {
        if (documentId == null) {
            return terms;
        }
        IssuedDocument document = documents.require(documentId, classId);
        return terms.on(document.documentId(), document.number(), dated ? document.on() : terms.on());
    }

    /**
     * @return the certificate's id
     * @throws RuleException when something stands on the act, or its holder has another certificate by now
     */
    public long undo(UndoAct command) {
        Constraints.check(command);
        return receipts.once(command.requestId(), "certificate.undo", () -> {
            RegisteredCertificate certificate = mine.locked(command.certificateId(), command.version());
            if (certificate.state().isEnded() && certificate instanceof Certificate earned
                    && acts.hasLive(earned.enrolmentId())) {
                throw new RuleException("certificate.hasAnother");
            }
            boolean ended = certificate.state().isEnded();
            long id = record(certificate,
                    ActTerms.undone(LocalDate.now(clock), command.undoes(), command.reason()), command.requestId());
            if (ended && !certificate.state().isEnded()) {
                flags.lookAgain(certificate.id(),
                        CertificateTexts.text("revived", List.of(certificate.numberText(), command.reason())));
            }
            return id;
        });
    }

    private long record(RegisteredCertificate certificate, ActTerms terms, String requestId) {
        acts.record(certificate, acts.life(certificate), terms, requestId);
        return certificate.id();
    }

    private static void require(Set<ActKind> possible, ActKind kind) {
        if (!possible.contains(kind)) {
            throw new RuleException("certificate.actImpossible");
        }
    }
}
