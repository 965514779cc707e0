package vn.sontay.training.outcome.report.snapshot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.people.audit.AuditRow;
import vn.sontay.training.people.audit.ChangesSince;
import vn.sontay.training.shared.database.Lots;
import vn.sontay.training.shared.database.Sql;

/** What was recorded since a moment about people and classes that count, out of the trail (SNP-5); for use cases that have checked permission. */
@ApplicationScoped
public class RecordedSince {

    private static final String ATTEMPTS = "select id, enrolment_id as of_id from attempt where enrolment_id in (:ids)";
    private static final String SESSIONS = """
            select s.session_id as id, max(s.class_id) as of_id from session_edition s where s.class_id in (:ids)
             group by s.session_id""";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    ChangesSince changes;

    protected RecordedSince() {
    }

    /** For tests. */
    public RecordedSince(EntityManager entityManager) {
        this.entityManager = entityManager;
        this.changes = new ChangesSince(entityManager);
    }

    /** Somebody in a class. */
    public record Seat(long personId, long enrolmentId) {
    }

    /** @return by enrolment what was done to these people, their enrolments and attempts, the oldest first */
    public Map<Long, List<AuditRow>> ofPeople(Collection<Seat> seats, Instant moment) {
        Map<Long, Set<Long>> people = new HashMap<>();
        Map<Long, Set<Long>> enrolments = new HashMap<>();
        seats.forEach(each -> {
            people.computeIfAbsent(each.personId(), key -> new HashSet<>()).add(each.enrolmentId());
            enrolments.put(each.enrolmentId(), Set.of(each.enrolmentId()));
        });
        return found(moment, Map.of("person", people, "enrolment", enrolments, "attempt",
                owned(ATTEMPTS, enrolments.keySet())));
    }

    /** @return by class what was done to these classes as a whole, and to their sessions, the oldest first */
    public Map<Long, List<AuditRow>> ofClasses(Collection<Long> classIds, Instant moment) {
        Map<Long, Set<Long>> classes = new HashMap<>();
        classIds.forEach(each -> classes.put(each, Set.of(each)));
        return found(moment, Map.of("class", classes, "session", owned(SESSIONS, classIds)));
    }

    private Map<Long, Set<Long>> owned(String sql, Collection<Long> owners) {
        Map<Long, Set<Long>> owned = new HashMap<>();
        Lots.of(owners).forEach(some -> Sql.of(entityManager, sql).with("ids", some).rows()
                .forEach(row -> owned.put(row.id("id"), Set.of(row.id("of_id")))));
        return owned;
    }

    /** @param subjects by kind and id of the thing whom it concerns */
    private Map<Long, List<AuditRow>> found(Instant moment, Map<String, Map<Long, Set<Long>>> subjects) {
        Map<String, Set<Long>> ids = new HashMap<>();
        subjects.forEach((type, each) -> ids.put(type, each.keySet()));
        Map<Long, List<AuditRow>> recorded = new HashMap<>();
        changes.of(moment, ids).forEach(line -> concerned(subjects, line)
                .forEach(each -> recorded.computeIfAbsent(each, key -> new ArrayList<>()).add(line)));
        return recorded;
    }

    private static Set<Long> concerned(Map<String, Map<Long, Set<Long>>> subjects, AuditRow line) {
        @Nullable
        Long subject = line.subjectId();
        return Objects.requireNonNull(subjects.get(line.subjectType())).getOrDefault(Objects.requireNonNull(subject),
                Set.of());
    }
}
