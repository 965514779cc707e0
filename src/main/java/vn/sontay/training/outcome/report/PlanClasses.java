package vn.sontay.training.outcome.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** The classes opened under plans; for use cases that have checked permission themselves. */
@ApplicationScoped
public class PlanClasses {

    private static final String CLASSES = """
            select c.id, c.plan_code, c.course_code, c.title, c.place, c.organiser_name, c.starts_on, c.ends_on,
                   count(s.id),
                   coalesce(sum(case when r.closed_at is not null and s.held_on <= ? then 1 else 0 end), 0),
                   max(s.held_on)
              from training_class c
              left join class_session s on s.class_id = c.id
              left join roll_call r on r.session_id = s.id
             where %s
             group by c.id, c.plan_code, c.course_code, c.title, c.place, c.organiser_name, c.starts_on, c.ends_on
             order by c.starts_on, c.id
            """;

    @PersistenceContext
    EntityManager entityManager;

    protected PlanClasses() {
    }

    /** For tests. */
    public PlanClasses(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** @return the classes of those plans, the earliest first, as they stood on asOf. One statement. */
    List<PlanClass> ofPlans(Collection<String> planCodes, LocalDate asOf) {
        if (planCodes.isEmpty()) {
            return List.of();
        }
        return rows(CLASSES.formatted("c.plan_code in (" + Sql.places(planCodes) + ")"), asOf, planCodes);
    }

    /** @return that class as it stood on asOf, or nothing. One statement. */
    List<PlanClass> ofId(long classId, LocalDate asOf) {
        return rows(CLASSES.formatted("c.id = ?"), asOf, classId);
    }

    private List<PlanClass> rows(String sql, Object... arguments) {
        return Sql.rows(entityManager, sql, arguments).stream()
                .map(row -> new PlanClass(row.id(0), row.textOrNull(1), row.text(2), row.text(3), row.text(4),
                        row.text(5), row.day(6), row.day(7), row.number(8), row.number(9), row.dayOrNull(10)))
                .toList();
    }
}
