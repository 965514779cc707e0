package vn.sontay.training.outcome.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import vn.sontay.training.shared.database.Sql;

/** The classes opened under plans; for use cases that have checked permission themselves. */
@ApplicationScoped
public class PlanClasses {

    private static final String CLASSES = """
            select c.id, c.plan_code, c.course_code, c.title, c.place, c.organiser_unit_id, c.organiser_name,
                   c.starts_on, c.ends_on, count(s.id) as sessions,
                   coalesce(sum(case when r.closed_at is not null and s.held_on <= :asOf then 1 else 0 end), 0) as closed,
                   max(s.held_on) as last_day
              from training_class c
              left join class_session s on s.class_id = c.id
              left join roll_call r on r.session_id = s.id
             where %s
             group by c.id, c.plan_code, c.course_code, c.title, c.place, c.organiser_unit_id, c.organiser_name, c.starts_on, c.ends_on
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
        return rows(Sql.of(entityManager, CLASSES.formatted("c.plan_code in (:plans)")).with("plans", planCodes), asOf);
    }

    /** @return that class as it stood on asOf, or nothing. One statement. */
    List<PlanClass> ofId(long classId, LocalDate asOf) {
        return rows(Sql.of(entityManager, CLASSES.formatted("c.id = :class")).with("class", classId), asOf);
    }

    private static List<PlanClass> rows(Sql classes, LocalDate asOf) {
        return classes.with("asOf", asOf)
                .rows(row -> new PlanClass(row.id("id"), row.textOrNull("plan_code"), row.text("course_code"),
                        row.text("title"), row.text("place"), row.id("organiser_unit_id"), row.text("organiser_name"),
                        row.day("starts_on"),
                        row.day("ends_on"), row.number("sessions"), row.number("closed"), row.dayOrNull("last_day")));
    }
}
