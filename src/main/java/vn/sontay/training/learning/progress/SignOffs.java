package vn.sontay.training.learning.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.sontay.training.learning.curriculum.CurriculumCatalogue;
import vn.sontay.training.learning.curriculum.DiaryRule;
import vn.sontay.training.learning.curriculum.PracticeTask;
import vn.sontay.training.learning.fieldwork.DiarySums;
import vn.sontay.training.shared.Changed;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.Dates;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.teaching.trainingclass.Enrolment;

/** What signing a practice task off demands and does (PRG-4, PRG-10). For use cases that check permission themselves. */
@ApplicationScoped
public class SignOffs {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    CurriculumCatalogue catalogue;

    @Inject
    DiarySums diaries;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    @Inject
    Event<Changed> changes;

    protected SignOffs() {
    }

    /** For tests. */
    SignOffs(EntityManager entityManager, CurriculumCatalogue catalogue, CurrentUser currentUser, Clock clock,
            Event<Changed> changes) {
        this.entityManager = entityManager;
        this.catalogue = catalogue;
        this.diaries = new DiarySums(entityManager);
        this.currentUser = currentUser;
        this.clock = clock;
        this.changes = changes;
    }

    /** @return people of one class, locked before anything is read, so that of two at the same instant the second sees what the first did */
    List<Enrolment> lock(Set<Long> enrolmentIds) {
        List<Enrolment> enrolments = entityManager
                .createQuery("select e from Enrolment e where e.id in :ids order by e.id", Enrolment.class)
                .setParameter("ids", enrolmentIds).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
        if (enrolments.size() < enrolmentIds.size()
                || enrolments.stream().map(Enrolment::classId).distinct().count() != 1) {
            throw new NotFoundException();
        }
        return enrolments;
    }

    /** @throws NotFoundException when the class's course has no such task */
    PracticeTask task(ClassHeading heading, String practiceCode) {
        return catalogue.current().course(heading.courseCode()).flatMap(course -> course.practiceTask(practiceCode))
                .orElseThrow(NotFoundException::new);
    }

    /** @throws RuleException beside {@code signedOn} when the day isn't one from the class's first to today */
    void requirePossible(ClassHeading heading, LocalDate day) {
        LocalDate today = LocalDate.now(clock);
        if (day.isBefore(heading.startsOn()) || day.isAfter(today)) {
            throw RuleException.at("signedOn", "progress.signedOnDay", Dates.day(heading.startsOn()),
                    Dates.day(today));
        }
    }

    /**
     * Signs the task off for all of them, or for nobody. Whoever has it already keeps the sign-off they have.
     *
     * @param field where the form shows who can't be signed off
     * @return how many were added
     * @throws RuleException when someone has left, a diary holds too little, or the day isn't possible
     */
    int add(ClassHeading heading, PracticeTask task, List<Enrolment> enrolments, LocalDate signedOn, String field) {
        requirePossible(heading, signedOn);
        requirePresent(enrolments, field);
        Set<Long> signed = signed(enrolments, task.code());
        List<Enrolment> added = enrolments.stream().filter(each -> !signed.contains(each.id())).toList();
        requireDiary(task, added, field);
        added.forEach(enrolment -> add(enrolment, task, signedOn));
        return added.size();
    }

    /** @return who of them has a sign-off of the task that counts */
    Set<Long> signed(List<Enrolment> enrolments, String practiceCode) {
        return new HashSet<>(entityManager.createQuery("""
                select s.enrolmentId from PracticeSignOff s
                 where s.enrolmentId in :ids and s.practiceCode = :code and s.liveKey = 0""", Long.class)
                .setParameter("ids", enrolments.stream().map(Enrolment::id).toList())
                .setParameter("code", practiceCode).getResultList());
    }

    /** @throws RuleException beside the field when one of them isn't in the class any more */
    static void requirePresent(List<Enrolment> enrolments, String field) {
        String left = enrolments.stream().filter(each -> !each.isActive()).map(Enrolment::fullName).sorted()
                .collect(Collectors.joining(", "));
        if (!left.isEmpty()) {
            throw RuleException.at(field, "progress.haveLeft", left);
        }
    }

    private void requireDiary(PracticeTask task, List<Enrolment> enrolments, String field) {
        DiaryRule rule = task.diary();
        if (rule == null) {
            return;
        }
        Map<Long, Integer> turns = diaries.turns(enrolments.stream().map(Enrolment::id).toList(), task.code());
        String lacking = enrolments.stream().filter(each -> turns.getOrDefault(each.id(), 0) < rule.least())
                .map(each -> each.fullName() + " (" + turns.getOrDefault(each.id(), 0) + ")").sorted()
                .collect(Collectors.joining(", "));
        if (!lacking.isEmpty()) {
            throw RuleException.at(field, "progress.diaryTooShort", rule.least(), lacking);
        }
    }

    private void add(Enrolment enrolment, PracticeTask task, LocalDate signedOn) {
        entityManager.persist(new PracticeSignOff(enrolment.id(), task.code(), signedOn, currentUser.name(),
                clock.instant()));
        changes.fire(new Changed("progress.signOff", "enrolment", enrolment.id(),
                enrolment.fullName() + ": " + task.title() + ", " + Dates.day(signedOn)));
    }
}
