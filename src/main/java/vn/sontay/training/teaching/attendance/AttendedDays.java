package vn.sontay.training.teaching.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
     * @return one for each session that somebody attended. One statement.
     */
    public List<AttendedDay> of(Whose whose, LocalDate asOf) {
        List<HeldMark> marks = whose.bind(entityManager.createQuery("""
                select new vn.sontay.training.teaching.attendance.HeldMark(m.enrolmentId, s.heldOn, m.status, c.courseCode,
                       c.startsOn)
                  from Enrolment e join TrainingClass c on c.id = e.classId join AttendanceMark m on m.enrolmentId = e.id
                  join RollCall r on r.id = m.rollCallId join ClassSession s on s.id = r.sessionId
                 where %s and m.liveKey = 0 and m.status <> :absent and r.closedAt is not null and s.heldOn <= :asOf
                """.formatted(whose.where()), HeldMark.class)).setParameter("absent", MarkStatus.ABSENT)
                .setParameter("asOf", asOf).getResultList();
        Map<String, Set<MarkStatus>> counted = new HashMap<>();
        return marks.stream().filter(mark -> counted.computeIfAbsent(mark.courseCode() + " " + mark.classStart(),
                rule -> counting.counted(mark.courseCode(), mark.classStart())).contains(mark.status()))
                .map(mark -> new AttendedDay(mark.enrolmentId(), mark.on())).toList();
    }
}
