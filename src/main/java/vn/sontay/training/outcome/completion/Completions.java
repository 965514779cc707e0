package vn.sontay.training.outcome.completion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.sontay.training.assessment.quiz.QuizCatalogue;
import vn.sontay.training.learning.curriculum.CurriculumCatalogue;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.teaching.trainingclass.Enrolment;
import vn.sontay.training.teaching.trainingclass.Whose;

/**
 * Who has completed their class as of a day, why, and since when, by the facts that had taken effect by then (COM-1 to COM-6).
 * For use cases that have checked permission themselves.
 */
@ApplicationScoped
public class Completions {

    /** Classes are asked for in lots, so that no statement names more than a database plans well. */
    private static final int AT_ONCE = 500;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    FactReader facts;

    @Inject
    CurriculumCatalogue curriculum;

    @Inject
    QuizCatalogue quizzes;

    protected Completions() {
    }

    /** For tests and other features' queries outside the container. */
    public Completions(EntityManager entityManager, FactReader facts, CurriculumCatalogue curriculum,
            QuizCatalogue quizzes) {
        this.entityManager = entityManager;
        this.facts = facts;
        this.curriculum = curriculum;
        this.quizzes = quizzes;
    }

    /** @return {@link #everybodyOf} without those who had left by that day (COM-5) */
    public Map<Long, Judgement> ofClasses(Collection<Long> classIds, LocalDate asOf) {
        Map<Long, Judgement> judged = everybodyOf(classIds, asOf);
        judged.values().removeIf(Judgement::out);
        return judged;
    }

    /**
     * @return everybody who is or was in one of the classes, by enrolment, in the order of a class list. Seven plain statements
     *         for each lot of classes, however many people.
     */
    public Map<Long, Judgement> everybodyOf(Collection<Long> classIds, LocalDate asOf) {
        Map<Long, Judgement> judged = new LinkedHashMap<>();
        List<Long> ids = List.copyOf(classIds);
        for (int i = 0; i < ids.size(); i += AT_ONCE) {
            judge(Whose.inClasses(ids.subList(i, Math.min(ids.size(), i + AT_ONCE))), asOf, judged);
        }
        return judged;
    }

    /**
     * @return how that one person stands on that day; the same statements, for them alone
     * @throws NotFoundException when they aren't in a class by that enrolment on that day
     */
    public Judgement ofEnrolment(long enrolmentId, LocalDate asOf) {
        Map<Long, Judgement> judged = new LinkedHashMap<>();
        Enrolment enrolment = entityManager.find(Enrolment.class, enrolmentId);
        if (enrolment != null) {
            judge(Whose.enrolled(enrolment.classId(), enrolmentId), asOf, judged);
        }
        Judgement found = judged.get(enrolmentId);
        if (found == null || found.out()) {
            throw new NotFoundException();
        }
        return found;
    }

    private void judge(Whose whose, LocalDate asOf, Map<Long, Judgement> judged) {
        List<ClassPerson> people = new ArrayList<>(whose.bind(entityManager.createQuery("""
                select new vn.sontay.training.outcome.completion.ClassPerson(e.id, e.personId, c.id, c.courseCode,
                       c.startsOn, e.withdrawnOn)
                  from Enrolment e join TrainingClass c on c.id = e.classId join Person p on p.id = e.personId
                 where %s order by p.sortKey, e.unitName, e.id""".formatted(whose.where()), ClassPerson.class))
                .getResultList());
        Map<Long, Facts> known = facts.of(whose, people, asOf);
        Map<String, ClassRule> rules = new HashMap<>();
        for (ClassPerson each : people) {
            ClassRule rule = rules.computeIfAbsent(each.courseCode() + " " + each.classStartsOn(),
                    key -> ClassRule.of(each.courseCode(), each.classStartsOn(), curriculum, quizzes.current()));
            Facts own = known.get(each.enrolmentId());
            if (own != null) {
                judged.put(each.enrolmentId(), Judgement.of(each, rule, own, asOf));
            }
        }
    }
}
