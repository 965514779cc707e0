package vn.sontay.training.outcome.completion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.Changed;
import vn.sontay.training.shared.database.Sql;

/**
 * Marks the classes that have to be judged again (COM-7), in the transaction of what has changed: every change of a fact is
 * announced. A mark is a row of its own, so that nobody waits for anybody.
 */
@ApplicationScoped
public class StaleClasses {

    /** What is done in a class without any judgement being another. */
    private static final Set<String> NO_FACT = Set.of("attendance.record", "quiz.start", "quiz.extra", "quiz.hours",
            "papertest.print", "progress.saveChecklist");

    /** By what was changed, which class it is of. */
    private static final Map<String, String> CLASS_OF = Map.of(
            "class", "select c.id as class_id from training_class c where c.id = :id",
            "session", "select s.class_id from session_edition s where s.session_id = :id",
            "enrolment", "select e.class_id from enrolment e where e.id = :id",
            "attempt", "select e.class_id from attempt a join enrolment e on e.id = a.enrolment_id where a.id = :id",
            "key_correction", """
                    select e.class_id from grading g join attempt a on a.id = g.attempt_id
                      join enrolment e on e.id = a.enrolment_id where g.key_correction_id = :id""");

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Clock clock;

    protected StaleClasses() {
    }

    /** For tests. */
    StaleClasses(EntityManager entityManager, Clock clock) {
        this.entityManager = entityManager;
        this.clock = clock;
    }

    void changed(@Observes Changed change) {
        @Nullable
        String classes = CLASS_OF.get(change.subjectType());
        String feature = change.action().replaceFirst("\\..*", "");
        if (classes != null && !NO_FACT.contains(change.action())
                && !Set.of("feedback", "fieldwork").contains(feature)) {
            Sql.of(entityManager,
                    "insert into completion_stale (class_id, mark, marked_at) "
                            + "select distinct x.class_id, :mark, cast(:now as datetime(6)) from (" + classes + ") x")
                    .with("now", clock.instant()).with("mark", UUID.randomUUID().toString())
                    .with("id", change.subjectId())
                    .change();
        }
    }
}
