package vn.sontay.training.outcome.certificate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.learning.curriculum.Course;
import vn.sontay.training.learning.curriculum.CurriculumCatalogue;
import vn.sontay.training.people.organisation.UnitTree;
import vn.sontay.training.people.organisation.UnitTrees;
import vn.sontay.training.shared.Changed;
import vn.sontay.training.shared.CommandReceipts;
import vn.sontay.training.shared.Constraints;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.Dates;
import vn.sontay.training.shared.Installation;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.teaching.trainingclass.ClassAccess;
import vn.sontay.training.teaching.trainingclass.TrainingClass;

/** Issues certificates. */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class CertificateService {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    ClassAccess access;

    @Inject
    UnitTrees trees;

    @Inject
    CommandReceipts receipts;

    @Inject
    Recipients recipients;

    @Inject
    RegisterCounter counter;

    @Inject
    CurriculumCatalogue curriculum;

    @Inject
    Installation installation;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    @Inject
    Event<Changed> changes;

    /**
     * Issues to all who are meant, or to nobody (CER-5). Two at once for one class: the second waits and then sees what the
     * first has issued.
     *
     * @return how many were issued, now or by the same request before
     * @throws RuleException beside the field that is wrong: issuedOn, signatoryId, enrolmentIds
     */
    public int issue(IssueCertificates command) {
        Constraints.check(command);
        return Math.toIntExact(
                receipts.once(command.requestId(), "certificate.issue", () -> issueNow(command)));
    }

    private long issueNow(IssueCertificates command) {
        access.requireAdministrator(command.classId());
        TrainingClass trainingClass = entityManager.find(TrainingClass.class, command.classId(),
                LockModeType.PESSIMISTIC_WRITE);
        if (trainingClass == null) {
            throw new NotFoundException();
        }
        if (!installation.demo() && !installation.publicUrlIsReachable()) {
            throw new RuleException("certificate.addressMissing");
        }
        requireDate(command.issuedOn(), trainingClass.endsOn());
        UnitTree tree = trees.now();
        long unit = tree.actingFor(trainingClass.organiserUnitId(), LocalDate.now(clock));
        IssueTerms terms = terms(command, unit);
        Course course = curriculum.current().course(trainingClass.courseCode())
                .orElseThrow(() -> new RuleException("certificate.courseGone"));
        List<Recipient> all = recipients.of(command);
        Drafts drafts = new Drafts(trainingClass, course,
                curriculum.current().editions(course.code(), trainingClass.startsOn()), periods(command.classId()),
                terms);
        List<RegisterNumber> numbers = counter.take(unit, tree.mark(unit), course.register(),
                command.issuedOn().getYear(), all.size());
        List<CertificateFile> files = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            files.add(write(drafts.of(all.get(i), numbers.get(i)), trainingClass));
        }
        entityManager.flush();
        files.forEach(entityManager::persist);
        return all.size();
    }

    private CertificateFile write(Drafts.Draft draft, TrainingClass trainingClass) {
        Certificate certificate = draft.certificate();
        entityManager.persist(certificate);
        changes.fire(new Changed("certificate.issue", "certificate", certificate.id(),
                certificate.numberText() + ", " + certificate.fullName() + ": " + trainingClass.title()));
        return new CertificateFile(certificate.id(), draft.paper());
    }

    private void requireDate(LocalDate issuedOn, LocalDate classEndsOn) {
        LocalDate today = LocalDate.now(clock);
        if (issuedOn.isAfter(today)) {
            throw RuleException.at("issuedOn", "certificate.dateInFuture", Dates.day(today));
        }
        if (issuedOn.isBefore(classEndsOn)) {
            throw RuleException.at("issuedOn", "certificate.dateBeforeEnd", Dates.day(classEndsOn));
        }
    }

    /** CER-9, CER-16. */
    private IssueTerms terms(IssueCertificates command, long unitId) {
        @Nullable
        Signatory signatory = entityManager.find(Signatory.class, command.signatoryId());
        if (signatory == null) {
            throw RuleException.at("signatoryId", "certificate.signatoryMissing");
        }
        Issuer issuer = entityManager.find(Issuer.class, signatory.issuerId());
        if (issuer.unitId() != unitId) {
            throw RuleException.at("signatory", "certificate.signatoryOfOther", signatory.lines().fullName());
        }
        if (!signatory.isValidOn(command.issuedOn()) || !issuer.isValidOn(command.issuedOn())) {
            throw RuleException.at("signatoryId", "certificate.signatoryNotValid", signatory.lines().fullName(),
                    Dates.day(command.issuedOn()));
        }
        return new IssueTerms(issuer.lines(), signatory.lines(), command.issuedOn(), command.decisionNumber(),
                installation.address(), installation.demo(), clock.instant(), currentUser.name());
    }

    private int periods(long classId) {
        return entityManager
                .createQuery("select coalesce(sum(s.periods), 0) from ClassSession s where s.classId = :id",
                        Number.class)
                .setParameter("id", classId).getSingleResult().intValue();
    }
}
