package vn.sontay.training.teaching.trainingclass;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.sontay.training.people.organisation.PersonRestricted;
import vn.sontay.training.people.organisation.RestrictionExamined;
import vn.sontay.training.shared.Changed;
import vn.sontay.training.shared.Dates;
import vn.sontay.training.shared.Differences;
import vn.sontay.training.shared.TimeSource;

/**
 * Takes whose data are used for nothing out of the classes that aren't over, whoever organises them, and back into them when that is lifted
 * (CLS-26). In the transaction of who restricts, who has checked permission.
 */
@ApplicationScoped
public class RestrictedInClasses {

    /** Why they left, for everybody who sees the class: no more than that. */
    private static final String REASON = "Hạn chế dùng dữ liệu";

    private static final String LIFTED = "Bỏ hạn chế dùng dữ liệu";

    private static final String RUNNING = """
            select e from Enrolment e, TrainingClass c
             where c.id = e.classId and e.personId = :person and e.withdrawnOn is null and c.endsOn >= :today
             order by e.classId""";

    private static final String ENDED_BY_IT = """
            select w from Withdrawal w, Enrolment e, TrainingClass c
             where e.id = w.enrolmentId and c.id = e.classId and w.restrictionId = :restriction and w.undoneAt is null
               and c.endsOn >= :today
             order by e.classId""";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    ClassLocks locks;

    @Inject
    Places places;

    @Inject
    Enrolling enrolling;

    @Inject
    Corrections corrections;

    @Inject
    Clock clock;

    @Inject
    Event<Changed> changes;

    void tell(@Observes RestrictionExamined asked) {
        Long restriction = asked.restrictionId();
        List<Enrolment> concerned = restriction == null
                ? running(asked.personId())
                : endedBy(restriction).stream().map(this::enrolment).toList();
        concerned.stream().map(each -> asked.held() ? locks.take(each.classId()) : seen(each))
                .forEach(each -> asked.told("%s (%s–%s)".formatted(each.title(), Dates.day(each.startsOn()),
                        Dates.day(each.endsOn()))));
    }

    void follow(@Observes PersonRestricted now) {
        if (now.lifted()) {
            endedBy(now.restrictionId()).forEach(each -> takeBack(each, now));
        } else {
            running(now.personId()).forEach(each -> withdraw(each, now));
        }
    }

    private void withdraw(Enrolment enrolment, PersonRestricted now) {
        TrainingClass left = locks.take(enrolment.classId());
        LocalDate on = LocalDate.ofInstant(now.at(), TimeSource.ZONE);
        List<ConcernedPaper> papers = corrections.begin(left.id(), Set.of(enrolment.id()), true);
        enrolment.withdraw(on, REASON);
        entityManager.persist(new Withdrawal(enrolment.id(), on, REASON, now));
        changes.fire(new Changed("trainingclass.withdraw", "enrolment", enrolment.id(), enrolment.fullName() + ": "
                + left.title() + ", " + Dates.day(on) + ". " + REASON));
        corrections.done(papers, "Rút khỏi lớp từ " + Dates.day(on) + ". Lý do: " + REASON);
    }

    /** Who teaches the class by now, or for whom no place is left, stays out of it. */
    private void takeBack(Withdrawal withdrawal, PersonRestricted now) {
        Enrolment enrolment = enrolment(withdrawal);
        TrainingClass joined = locks.take(enrolment.classId());
        if (enrolling.teaches(joined, Set.of(enrolment.personId())) || places.free(joined) == 0
                || enrolment.isTwin()) {
            return;
        }
        List<ConcernedPaper> papers = corrections.begin(joined.id(), Set.of(enrolment.id()), true);
        LocalDate left = enrolment.withdrawnOn();
        enrolment.takeBack();
        withdrawal.undo(LIFTED, now.at(), now.by());
        changes.fire(new Changed("trainingclass.takeBack", "enrolment", enrolment.id(), enrolment.fullName() + ": "
                + joined.title() + ". " + LIFTED,
                new Differences().add("trainingclass.withdrawOn", left, null)));
        corrections.done(papers, "Nhận lại vào lớp. Lý do: " + LIFTED);
    }

    private List<Enrolment> running(long personId) {
        return entityManager.createQuery(RUNNING, Enrolment.class).setParameter("person", personId)
                .setParameter("today", LocalDate.now(clock)).getResultList();
    }

    private List<Withdrawal> endedBy(long restrictionId) {
        return entityManager.createQuery(ENDED_BY_IT, Withdrawal.class).setParameter("restriction", restrictionId)
                .setParameter("today", LocalDate.now(clock)).getResultList();
    }

    private Enrolment enrolment(Withdrawal withdrawal) {
        return entityManager.find(Enrolment.class, withdrawal.enrolmentId());
    }

    private TrainingClass seen(Enrolment enrolment) {
        return entityManager.find(TrainingClass.class, enrolment.classId());
    }
}
