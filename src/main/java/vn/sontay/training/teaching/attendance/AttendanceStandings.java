package vn.sontay.training.teaching.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.sontay.training.shared.Share;
import vn.sontay.training.shared.SqlRow;

/**
 * Attendance of everybody in some classes, for use cases that have checked permission themselves (ATT-7). It goes by the
 * sessions' days: what is corrected today about a session of last week is true of last week.
 */
@ApplicationScoped
public class AttendanceStandings {

    private static final String STANDINGS = """
            select e.id, coalesce(a.attended, 0), coalesce(n.sessions, 0)
              from enrolment e
              left join (select m.enrolment_id, count(*) as attended
                           from attendance_mark m
                           join roll_call r on r.id = m.roll_call_id and r.closed_at is not null
                           join class_session s on s.id = r.session_id
                          where m.live_key = 0 and m.status in (%s) and s.held_on <= ? and s.class_id in (%s)
                          group by m.enrolment_id) a on a.enrolment_id = e.id
              left join (select s.class_id, count(*) as sessions from class_session s where s.class_id in (%s)
                          group by s.class_id) n on n.class_id = e.class_id
             where e.class_id in (%s) and (e.withdrawn_on is null or e.withdrawn_on > ?)
             order by e.id
            """;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    AttendanceCounting counting;

    protected AttendanceStandings() {
    }

    /** For tests. */
    public AttendanceStandings(EntityManager entityManager, AttendanceCounting counting) {
        this.entityManager = entityManager;
        this.counting = counting;
    }

    /**
     * @param asOf sessions held on that day or before count, and people who left later are still there
     * @return the standing of everybody who is in the classes on that day, by enrolment. Three statements.
     */
    public Map<Long, AttendanceStanding> ofClasses(Collection<Long> classIds, LocalDate asOf) {
        Map<Long, AttendanceStanding> standings = new LinkedHashMap<>();
        if (classIds.isEmpty()) {
            return standings;
        }
        Set<MarkStatus> counted = counting.counted();
        String classes = places(classIds.size());
        List<Object> arguments = new ArrayList<>(counted.stream().map(MarkStatus::name).toList());
        arguments.add(Date.valueOf(asOf));
        arguments.addAll(classIds);
        arguments.addAll(classIds);
        arguments.addAll(classIds);
        arguments.add(Date.valueOf(asOf));
        Query query = entityManager
                .createNativeQuery(STANDINGS.formatted(places(counted.size()), classes, classes, classes));
        for (int i = 0; i < arguments.size(); i++) {
            query.setParameter(i + 1, arguments.get(i));
        }
        for (SqlRow row : SqlRow.all(query.getResultList())) {
            standings.put(row.id(0), new AttendanceStanding(row.id(0), new Share(row.number(1), row.number(2))));
        }
        return standings;
    }

    private static String places(int count) {
        return String.join(", ", Collections.nCopies(count, "?"));
    }
}
