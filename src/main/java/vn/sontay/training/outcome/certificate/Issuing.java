package vn.sontay.training.outcome.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.learning.curriculum.Course;
import vn.sontay.training.learning.curriculum.CurriculumCatalogue;
import vn.sontay.training.outcome.certificate.act.ActTerms;
import vn.sontay.training.outcome.certificate.layout.Layouts;
import vn.sontay.training.outcome.certificate.wording.WordingCatalogue;
import vn.sontay.training.outcome.completion.HeldPeriods;
import vn.sontay.training.people.organisation.UnitTree;
import vn.sontay.training.people.organisation.UnitTrees;
import vn.sontay.training.shared.Changed;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.Dates;
import vn.sontay.training.shared.Installation;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.database.Sql;
import vn.sontay.training.teaching.trainingclass.TrainingClass;

/** The one path on which certificates come to be, at first and anew. For use cases that have checked permission themselves. */
@ApplicationScoped
public class Issuing {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    UnitTrees trees;

    @Inject
    RegisterCounter counter;

    @Inject
    Layouts layouts;

    @Inject
    WordingCatalogue wording;

    @Inject
    HeldPeriods heldPeriods;

    @Inject
    CurriculumCatalogue curriculum;

    @Inject
    Installation installation;

    @Inject
    CertificateActs acts;

    @Inject
    Seals seals;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    @Inject
    Event<Changed> changes;

    /** Lets one change the certificates of a class at a time. @throws NotFoundException when there is no such class */
    TrainingClass lock(long classId) {
        TrainingClass held = entityManager.find(TrainingClass.class, classId, LockModeType.PESSIMISTIC_WRITE);
        if (held == null) {
            throw new NotFoundException();
        }
        return held;
    }

    /** @throws RuleException beside the field that is wrong: issuedOn, signatoryId, decisionNumber */
    Issue begin(TrainingClass held, IssueCertificates command) {
        if (!installation.demo() && !installation.publicUrlIsReachable()) {
            throw new RuleException("certificate.addressMissing");
        }
        requireDate(command.issuedOn(), held.endsOn());
        UnitTree tree = trees.now();
        long unit = tree.actingFor(held.organiserUnitId(), LocalDate.now(clock));
        Course course = curriculum.current().course(held.courseCode())
                .orElseThrow(() -> new RuleException("certificate.courseGone"));
        Drafts drafts = new Drafts(held, course, curriculum.current().editions(course.code(), held.startsOn()),
                periods(command, held.id(), course), terms(command, unit),
                course.validity() == null ? null : course.validity().until(command.issuedOn()));
        return new Issue(command, drafts, unit, tree.mark(unit));
    }

    /** @param taken is told the numbers before anything is written under them */
    List<Certificate> write(Issue issue, List<Recipient> all, Consumer<List<RegisterNumber>> taken) {
        List<RegisterNumber> numbers = counter.take(issue.unitId(), issue.mark(), issue.course().register(),
                issue.command().issuedOn().getYear(), all.size());
        requireOrder(numbers.getFirst(), issue.command().issuedOn());
        taken.accept(numbers);
        List<Certificate> written = new ArrayList<>();
        List<CertificateFile> files = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Drafts.Draft draft = issue.drafts().of(all.get(i), numbers.get(i));
            written.add(write(draft.certificate(), issue));
            files.add(new CertificateFile(draft.certificate().id(), draft.paper()));
        }
        entityManager.flush();
        files.forEach(entityManager::persist);
        seals.seal(written.stream().map(Certificate::id).toList());
        if (issue.drafts().terms().signedAtOnce()) {
            written.forEach(each -> acts.first(each, ActTerms.signed(each.issuedOn()), issue.command().requestId()));
        }
        return written;
    }

    private Certificate write(Certificate certificate, Issue issue) {
        entityManager.persist(certificate);
        changes.fire(new Changed("certificate.issue", "certificate", certificate.id(), certificate.numberText() + ", "
                + certificate.fullName() + ": " + issue.drafts().trainingClass().title()));
        return certificate;
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

    /** CER-27: asked when the numbers are taken, as then nobody else takes any. */
    private void requireOrder(RegisterNumber next, LocalDate issuedOn) {
        Sql.of(entityManager, """
                select number_text, issued_on from certificate
                 where unit_id = :unit and register = :register and for_year = :year and serial < :next and void_key = 0
                 order by serial desc""")
                .with("unit", next.unitId()).with("register", next.register()).with("year", next.year())
                .with("next", next.serial()).atMost(1).first()
                .filter(last -> issuedOn.isBefore(last.day("issued_on"))).ifPresent(last -> {
                    throw RuleException.at("issuedOn", "certificate.dateBeforeLast", last.text("number_text"),
                            Dates.day(last.day("issued_on")));
                });
    }

    /** CER-32. */
    private int periods(IssueCertificates command, long classId, Course course) {
        int held = heldPeriods.of(classId);
        if (held < course.periods() && command.decisionNumber() == null) {
            throw RuleException.at("decisionNumber", "certificate.fewerPeriods", held, course.periods());
        }
        return held;
    }

    /** CER-9, CER-16. */
    private IssueTerms terms(IssueCertificates command, long unitId) {
        Signatory signatory = signatory(command.signatoryId(), unitId, command.issuedOn());
        Issuer issuer = entityManager.find(Issuer.class, signatory.issuerId());
        return new IssueTerms(issuer.lines(), signatory.lines(), command.issuedOn(), command.decisionNumber(),
                layouts.of(issuer.id()), wording.current(),
                installation.address(), installation.demo(), clock.instant(),
                currentUser.name(),
                issuer.signedAtOnce());
    }

    /** @return who signs papers of that unit on that day. @throws RuleException beside signatoryId when they don't */
    Signatory signatory(long signatoryId, long unitId, LocalDate on) {
        @Nullable
        Signatory signatory = entityManager.find(Signatory.class, signatoryId);
        if (signatory == null) {
            throw RuleException.at("signatoryId", "certificate.signatoryMissing");
        }
        Issuer issuer = entityManager.find(Issuer.class, signatory.issuerId());
        if (issuer.unitId() != unitId) {
            throw RuleException.at("signatoryId", "certificate.signatoryOfOther", signatory.lines().fullName());
        }
        if (!signatory.isValidOn(on) || !issuer.isValidOn(on)) {
            throw RuleException.at("signatoryId", "certificate.signatoryNotValid", signatory.lines().fullName(),
                    Dates.day(on));
        }
        return signatory;
    }
}
