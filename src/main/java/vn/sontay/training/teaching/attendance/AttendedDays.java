package vn.sontay.training.teaching.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import vn.sontay.training.teaching.trainingclass.Whose;

/**
 * Which sessions people attended, for use cases that have checked permission themselves (ATT-7). It goes by the sessions'
 * days: what is corrected today about a session of last week is true of last week.
 */
@ApplicationScoped
public class AttendedDays {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    AttendanceCounting counting;

    protected AttendedDays() {
    }

    /** For tests. */
    public AttendedDays(EntityManager entityManager, AttendanceCounting counting) {
        this.entityManager = entityManager;
        this.counting = counting;
    }

    /**
     * @param asOf sessions held on that day or before count
     * @return one for each session that somebody attended. One statement, and the two settings that say which marks count.
     */
    public List<AttendedDay> of(Whose whose, LocalDate asOf) {
        return whose.bind(entityManager.createQuery("""
                select new vn.sontay.training.teaching.attendance.AttendedDay(m.enrolmentId, s.heldOn)
                  from Enrolment e join AttendanceMark m on m.enrolmentId = e.id join m.rollCall r
                  join ClassSession s on s.id = r.sessionId
                 where %s and m.liveKey = 0 and m.status in :counted and r.closedAt is not null and s.heldOn <= :asOf
                """.formatted(whose.where()), AttendedDay.class)).setParameter("counted", counting.counted())
                .setParameter("asOf", asOf).getResultList();
    }
}
