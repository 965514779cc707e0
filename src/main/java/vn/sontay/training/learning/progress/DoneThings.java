package vn.sontay.training.learning.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import vn.sontay.training.shared.TimeSource;
import vn.sontay.training.shared.database.Recorded;
import vn.sontay.training.shared.database.Row;
import vn.sontay.training.shared.database.Sql;
import vn.sontay.training.teaching.trainingclass.Whose;

/** What people have learnt and practised; for use cases that have checked permission themselves. */
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

    /**
     * @return the lessons marked as learnt by the end of that day in Vietnam, also those that the course has no more, and the
     *         tasks signed off on that day or before; a sign-off that was withdrawn counts on no day (PRG-5). One statement.
     */
    public List<DoneThing> of(Whose whose, LocalDate asOf) {
        return of(whose, asOf, Recorded.NOW);
    }

    /** @return the same by what had been recorded. One statement. */
    public List<DoneThing> of(Whose whose, LocalDate asOf, Recorded recorded) {
        return recorded.bind(whose.bind(Sql.of(entityManager, """
                select c.enrolment_id, c.lesson_code, null as practice_code, c.completed_at, null as signed_on
                  from lesson_completion c join enrolment e on e.id = c.enrolment_id
                 where %1$s and c.completed_at < :end and %2$s
                 union all
                select s.enrolment_id, null, s.practice_code, null, s.signed_on
                  from practice_sign_off s join enrolment e on e.id = s.enrolment_id
                 where %1$s and %3$s and s.signed_on <= :asOf""".formatted(whose.sql(),
                recorded.entered("c.recorded_at"), recorded.stands("s", "withdrawn_at")))))
                .with("asOf", asOf).with("end", asOf.plusDays(1).atStartOfDay(TimeSource.ZONE).toInstant())
                .rows(DoneThings::thing);
    }

    private static DoneThing thing(Row row) {
        String lesson = row.textOrNull("lesson_code");
        return lesson != null
                ? new DoneThing(row.id("enrolment_id"), false, lesson,
                        LocalDate.ofInstant(row.moment("completed_at"), TimeSource.ZONE))
                : new DoneThing(row.id("enrolment_id"), true, row.text("practice_code"), row.day("signed_on"));
    }
}
