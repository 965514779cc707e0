package vn.sontay.training.outcome.certificate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import vn.sontay.training.learning.curriculum.Course;
import vn.sontay.training.learning.curriculum.CurriculumCatalogue;
import vn.sontay.training.outcome.certificate.act.ActKind;
import vn.sontay.training.outcome.certificate.act.CertificateState;
import vn.sontay.training.outcome.certificate.paperwork.DecisionWording;
import vn.sontay.training.outcome.certificate.paperwork.Draft;
import vn.sontay.training.outcome.certificate.paperwork.Holder;
import vn.sontay.training.outcome.certificate.paperwork.MinutesWording;
import vn.sontay.training.outcome.certificate.paperwork.Wording;
import vn.sontay.training.shared.Installation;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.paper.PaperFormat;
import vn.sontay.training.shared.paper.PaperWords;
import vn.sontay.training.teaching.plan.PlanCatalogue;
import vn.sontay.training.teaching.trainingclass.ClassAccess;
import vn.sontay.training.teaching.trainingclass.TrainingClass;

/** Drafts the decisions and minutes by which certificates are issued, revoked or cancelled (PWK-1); records nothing. */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class PaperworkQueries {

    private static final PaperWords WORDS = PaperWords.beside(PaperworkQueries.class);
    private static final Set<ActKind> ENDING = Set.of(ActKind.REVOKED, ActKind.CANCELLED);

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    ClassAccess access;

    @Inject
    CertificateActs acts;

    @Inject
    CertificateQueries people;

    @Inject
    Signings signings;

    @Inject
    CurriculumCatalogue curriculum;

    @Inject
    PlanCatalogue plans;

    @Inject
    Installation installation;

    @Inject
    Clock clock;

    /**
     * @return the decision to issue, for all who get one today without being chosen and all who wait for its signature
     * @throws NotFoundException when there is nobody
     */
    public byte[] issuing(long classId, PaperFormat format) {
        access.requireAdministrator(classId);
        List<Holder> holders = people.people(classId).stream().filter(EligibilityRow::onDecision)
                .map(PaperworkQueries::holder).toList();
        TrainingClass held = held(classId, holders);
        return format.render(DecisionWording.issuing(draft(held, Grounding.of(held, plans.current()), holders)).paper(),
                clock.instant());
    }

    private static Holder holder(EligibilityRow row) {
        IssuedCertificate paper = row.certificate();
        return paper == null
                ? new Holder(row.fullName(), row.birthYear(), row.unitName(), null, null)
                : new Holder(paper.fullName(), row.birthYear(), row.unitName(), paper.number(), paper.issuedOn());
    }

    /**
     * @param kind revoked, by a decision, or cancelled, by minutes
     * @param certificateIds certificates of one class
     * @return the paper by which that is done to them
     * @throws NotFoundException when there is none, or that can't be done to one of them now (PWK-4)
     */
    public byte[] ending(ActKind kind, Set<Long> certificateIds, PaperFormat format) {
        long classId = acts.classOf(certificateIds.stream().findFirst().orElseThrow(NotFoundException::new));
        access.requireAdministrator(classId);
        if (!ENDING.contains(kind)) {
            throw new NotFoundException();
        }
        List<CertificateState> states = Arrays.stream(CertificateState.values()).filter(kind::isPossible).toList();
        List<Holder> holders = entityManager.createQuery("""
                select new vn.sontay.training.outcome.certificate.paperwork.Holder(c.fullName, c.birthYear, c.unitName, c.numberText,
                       c.issuedOn)
                  from Certificate c where c.classId = :class and c.id in :ids and c.state in :states
                 order by c.forYear, c.register, c.serial""", Holder.class).setParameter("class", classId)
                .setParameter("ids", certificateIds).setParameter("states", states).getResultList();
        if (holders.size() < certificateIds.size()) {
            throw new NotFoundException();
        }
        TrainingClass held = held(classId, holders);
        Wording wording = kind == ActKind.REVOKED
                ? DecisionWording.revoking(draft(held, issuedOn(certificateIds), holders))
                : MinutesWording.cancelling(draft(held, List.of(), holders));
        return format.render(wording.paper(), clock.instant());
    }

    /** The papers on which they were issued, as far as these are known. */
    private List<String> issuedOn(Set<Long> certificateIds) {
        return entityManager
                .createQuery("select distinct c.decisionNumber from Certificate c where c.id in :ids "
                        + "and c.decisionNumber is not null order by c.decisionNumber", String.class)
                .setParameter("ids", certificateIds).getResultList();
    }

    private TrainingClass held(long classId, List<Holder> holders) {
        TrainingClass held = entityManager.find(TrainingClass.class, classId);
        if (held == null || holders.isEmpty()) {
            throw new NotFoundException();
        }
        return held;
    }

    private Draft draft(TrainingClass held, List<String> grounds, List<Holder> holders) {
        LocalDate today = LocalDate.now(clock);
        String open = WORDS.text("draft.open");
        Signing signing = signings.of(held, today, open, open);
        String course = curriculum.current().course(held.courseCode()).map(Course::title).orElse(held.courseCode());
        return new Draft(signing.issuer(), signing.signatory(), YearMonth.from(today),
                new Draft.Held(held.title(), course, held.startsOn(), held.endsOn(), held.place()), grounds, holders,
                installation.demo());
    }
}
