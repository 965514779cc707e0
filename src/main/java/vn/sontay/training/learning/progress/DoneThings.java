package vn.sontay.training.learning.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import vn.sontay.training.shared.TimeSource;
import vn.sontay.training.teaching.trainingclass.Whose;

/** What people have learnt and practised; for use cases that have checked permission themselves. One statement each. */
@ApplicationScoped
public class DoneThings {

    @PersistenceContext
    EntityManager entityManager;

    protected DoneThings() {
    }

    /** For tests. */
    public DoneThings(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** @return the lessons marked as learnt by the end of that day in Vietnam, also those that the course has no more */
    public List<DoneThing> lessons(Whose whose, LocalDate asOf) {
        return whose.bind(entityManager.createQuery("""
                select new vn.sontay.training.learning.progress.DoneThing(c.enrolmentId, c.lessonCode, c.completedAt)
                  from LessonCompletion c join Enrolment e on e.id = c.enrolmentId
                 where %s and c.completedAt < :end""".formatted(whose.where()), DoneThing.class))
                .setParameter("end", asOf.plusDays(1).atStartOfDay(TimeSource.ZONE).toInstant()).getResultList();
    }

    /** @return the tasks signed off on that day or before; a sign-off that was withdrawn counts on no day (PRG-5) */
    public List<DoneThing> practice(Whose whose, LocalDate asOf) {
        return whose.bind(entityManager.createQuery("""
                select new vn.sontay.training.learning.progress.DoneThing(s.enrolmentId, s.practiceCode, s.signedOn)
                  from PracticeSignOff s join Enrolment e on e.id = s.enrolmentId
                 where %s and s.liveKey = 0 and s.signedOn <= :asOf""".formatted(whose.where()), DoneThing.class))
                .setParameter("asOf", asOf).getResultList();
    }
}
