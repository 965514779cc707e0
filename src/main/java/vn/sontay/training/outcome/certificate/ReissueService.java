package vn.sontay.training.outcome.certificate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.sontay.training.outcome.certificate.act.ActKind;
import vn.sontay.training.outcome.certificate.act.ActTerms;
import vn.sontay.training.outcome.certificate.act.CertificateAct;
import vn.sontay.training.outcome.certificate.act.CertificateLife;
import vn.sontay.training.people.organisation.UnitTrees;
import vn.sontay.training.shared.CommandReceipts;
import vn.sontay.training.shared.Constraints;
import vn.sontay.training.shared.Dates;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.teaching.trainingclass.TrainingClass;

/** Makes papers in the place of papers: another certificate, or a copy from the register (CER-24, CER-26). */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class ReissueService {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    CommandReceipts receipts;

    @Inject
    LockedCertificates mine;

    @Inject
    Issuing issuing;

    @Inject
    Recipients recipients;

    @Inject
    CertificateActs acts;

    @Inject
    UnitTrees trees;

    @Inject
    Clock clock;

    /**
     * @return the id of the new certificate
     * @throws RuleException when the old one has ended, its holder isn't eligible any more, or beside the field that is wrong
     */
    public long reissue(ReissueCertificate command) {
        Constraints.check(command);
        return receipts.once(command.requestId(), "certificate.reissue", () -> reissueNow(command));
    }

    private long reissueNow(ReissueCertificate command) {
        if (!(mine.locked(command.certificateId(), command.version()) instanceof Certificate old)) {
            throw new RuleException("certificate.oldNotReissued");
        }
        CertificateLife life = acts.life(old);
        if (!ActKind.REPLACED.isPossible(life.state())) {
            life.require(replaced(command, ""), LocalDate.now(clock));
        }
        LocalDate earliest = life.validFrom() == null ? old.issuedOn() : life.validFrom();
        if (command.issuedOn().isBefore(earliest)) {
            throw RuleException.at("issuedOn", "certificate.reissueBefore", Dates.day(earliest));
        }
        TrainingClass held = issuing.lock(old.classId());
        IssueCertificates meant = command.issue(old.classId(), old.enrolmentId());
        Issue issue = issuing.begin(held, meant).until(old.printed().validUntil());
        Recipient holder = recipients.again(meant, old.enrolmentId(), command.fullName());
        return issuing.write(issue, List.of(holder), numbers -> {
            acts.record(old, life, replaced(command, numbers.getFirst().text()), command.requestId());
            entityManager.flush();
        }).getFirst().id();
    }

    private static ActTerms replaced(ReissueCertificate command, String number) {
        return ActTerms.replaced(command.issuedOn(), command.paperNumber(), number, command.reason());
    }

    /**
     * @return the id of the act, under which the copy is kept
     * @throws RuleException when it isn't valid, or beside the field that is wrong
     */
    public long copy(CopyFromRegister command) {
        Constraints.check(command);
        return receipts.once(command.requestId(), "certificate.copy", () -> copyNow(command));
    }

    private long copyNow(CopyFromRegister command) {
        RegisteredCertificate certificate = mine.locked(command.certificateId(), command.version());
        CertificateLife life = acts.life(certificate);
        CertificateAct act = acts.record(certificate, life, ActTerms.copied(command.on(), command.reason()),
                command.requestId());
        Signatory signatory = issuing.signatory(command.signatoryId(),
                trees.now().actingFor(certificate.unitId(), LocalDate.now(clock)), command.on());
        CopyPaper paper = new CopyPaper(entityManager.find(Issuer.class, signatory.issuerId()).lines(),
                signatory.lines(), command.on(), certificate.numberText(),
                (int) life.standing().stream().filter(each -> each.kind() == ActKind.COPIED).count() + 1,
                certificate.printed().signatory(),
                life.last(ActKind.SIGNED).map(each -> each.on()).orElse(null), Verified.corrections(life));
        CertificateFile issued = entityManager.find(CertificateFile.class, certificate.id());
        entityManager.flush();
        entityManager.persist(new CertificateCopy(act.id(),
                issued == null
                        ? CopyPdf.of(paper, Verified.facts(certificate), clock.instant())
                        : CopyPdf.of(paper, issued.pdf(), clock.instant())));
        return act.id();
    }
}
