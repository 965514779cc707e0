package vn.sontay.training.outcome.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.sontay.training.assessment.quiz.standing.QuizStanding;
import vn.sontay.training.assessment.quiz.standing.QuizStandings;
import vn.sontay.training.learning.curriculum.CurriculumCatalogue;
import vn.sontay.training.learning.progress.ProgressStanding;
import vn.sontay.training.learning.progress.ProgressStandings;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.Share;
import vn.sontay.training.teaching.attendance.AttendanceStanding;
import vn.sontay.training.teaching.attendance.AttendanceStandings;
import vn.sontay.training.teaching.trainingclass.Enrolment;

/**
 * Who is eligible for a certificate as of a day, by the evidence that had taken effect by then. For use cases that have
 * checked permission themselves.
 */
@ApplicationScoped
public class Eligibilities {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    AttendanceStandings attendance;

    @Inject
    QuizStandings quizzes;

    @Inject
    ProgressStandings progress;

    @Inject
    CurriculumCatalogue curriculum;

    protected Eligibilities() {
    }

    /** For tests and other features' queries outside the container. */
    public Eligibilities(EntityManager entityManager, AttendanceStandings attendance, QuizStandings quizzes,
            ProgressStandings progress, CurriculumCatalogue curriculum) {
        this.entityManager = entityManager;
        this.attendance = attendance;
        this.quizzes = quizzes;
        this.progress = progress;
        this.curriculum = curriculum;
    }

    /**
     * A handful of statements, however many classes.
     *
     * @return by enrolment id; everybody who is in one of the classes on that day
     */
    public Map<Long, Eligibility> ofClasses(Collection<Long> classIds, LocalDate asOf) {
        Map<Long, Eligibility> judged = new LinkedHashMap<>();
        standings(classIds, asOf).forEach((id, standing) -> judged.put(id, standing.eligibility()));
        return judged;
    }

    /**
     * @return whether that person is eligible on that day
     * @throws NotFoundException when they aren't in a class by that enrolment on that day
     */
    public Eligibility ofEnrolment(long enrolmentId, LocalDate asOf) {
        Enrolment enrolment = entityManager.find(Enrolment.class, enrolmentId);
        Eligibility found = enrolment == null
                ? null
                : ofClasses(Set.of(enrolment.classId()), asOf).get(enrolmentId);
        if (found == null) {
            throw new NotFoundException();
        }
        return found;
    }

    /** @return by enrolment id, the answer with the evidence behind it */
    Map<Long, Standing> standings(Collection<Long> classIds, LocalDate asOf) {
        if (classIds.isEmpty()) {
            return Map.of();
        }
        Map<Long, AttendanceStanding> attended = attendance.ofClasses(classIds, asOf);
        Map<Long, QuizStanding> tested = quizzes.ofClasses(classIds, asOf);
        Map<Long, ProgressStanding> learnt = progress.ofClasses(classIds, asOf);
        Set<Long> teaching = teaching(classIds);
        Map<String, Requirements> byCourse = new HashMap<>();
        Map<Long, Standing> standings = new LinkedHashMap<>();
        for (EnrolledIn each : enrolled(classIds, asOf)) {
            long id = each.enrolmentId();
            Requirements required = byCourse.computeIfAbsent(each.courseCode() + each.classStartsOn(),
                    key -> Requirements.of(curriculum.current(), each.courseCode(), each.classStartsOn()));
            AttendanceStanding presence = attended.getOrDefault(id, new AttendanceStanding(id, new Share(0, 0)));
            QuizStanding quiz = tested.getOrDefault(id, new QuizStanding(id, null, null, null, false, 0));
            ProgressStanding lessons = learnt.getOrDefault(id, new ProgressStanding(id, Set.of(), Set.of()));
            Eligibility judged = EligibilityPolicy.judge(id, required, presence, quiz, lessons);
            standings.put(id, new Standing(each.classId(), required, presence, quiz, lessons,
                    teaching.contains(id) ? EligibilityPolicy.ofTrainer(judged) : judged));
        }
        return standings;
    }

    /** @return the enrolments of those who teach the class that they are in (CLS-9) */
    private Set<Long> teaching(Collection<Long> classIds) {
        return Set.copyOf(entityManager.createQuery("""
                select e.id from Enrolment e join TrainingClass c on c.id = e.classId join c.trainerIds t
                 where e.classId in :classes and e.personId = t""", Long.class).setParameter("classes", classIds)
                .getResultList());
    }

    private List<EnrolledIn> enrolled(Collection<Long> classIds, LocalDate asOf) {
        return entityManager.createQuery("""
                select new vn.sontay.training.outcome.certificate.EnrolledIn(e.id, c.id, c.courseCode, c.startsOn)
                  from Enrolment e join TrainingClass c on c.id = e.classId
                 where e.classId in :classes and (e.withdrawnOn is null or e.withdrawnOn > :asOf)
                 order by e.id""", EnrolledIn.class).setParameter("classes", classIds).setParameter("asOf", asOf)
                .getResultList();
    }
}
