package vn.sontay.training.learning.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.sontay.training.shared.TimeSource;

/** How far the people of classes have come by a day; for use cases that have checked permission themselves. */
@ApplicationScoped
public class ProgressStandings {

    @PersistenceContext
    EntityManager entityManager;

    protected ProgressStandings() {
    }

    /** For tests. */
    public ProgressStandings(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /**
     * Three statements, however many classes.
     *
     * @param asOf the last day that counts, in Vietnam's time: of completion, of the sign-off (PRG-5)
     * @return by enrolment, for everybody who has not left by then
     */
    public Map<Long, ProgressStanding> ofClasses(Collection<Long> classIds, LocalDate asOf) {
        if (classIds.isEmpty()) {
            return Map.of();
        }
        Map<Long, Set<String>> lessons = codes(entityManager.createQuery("""
                select c.enrolmentId, c.lessonCode from LessonCompletion c join Enrolment e on e.id = c.enrolmentId
                 where e.classId in :classes and c.completedAt < :end""", Object[].class)
                .setParameter("classes", classIds)
                .setParameter("end", asOf.plusDays(1).atStartOfDay(TimeSource.ZONE).toInstant()).getResultList());
        Map<Long, Set<String>> practice = codes(entityManager.createQuery("""
                select s.enrolmentId, s.practiceCode from PracticeSignOff s join Enrolment e on e.id = s.enrolmentId
                 where e.classId in :classes and s.liveKey = 0 and s.signedOn <= :day""", Object[].class)
                .setParameter("classes", classIds).setParameter("day", asOf).getResultList());
        Map<Long, ProgressStanding> standings = new HashMap<>();
        entityManager.createQuery("""
                select e.id from Enrolment e
                 where e.classId in :classes and (e.withdrawnOn is null or e.withdrawnOn > :day)""", Long.class)
                .setParameter("classes", classIds).setParameter("day", asOf).getResultList()
                .forEach(id -> standings.put(id, new ProgressStanding(id, lessons.getOrDefault(id, Set.of()),
                        practice.getOrDefault(id, Set.of()))));
        return standings;
    }

    private static Map<Long, Set<String>> codes(List<Object[]> rows) {
        Map<Long, Set<String>> codes = new HashMap<>();
        rows.forEach(row -> codes.computeIfAbsent((Long) row[0], id -> new HashSet<>()).add((String) row[1]));
        return codes;
    }
}
