package vn.sontay.training.outcome.completion;

import java.util.Set;
import vn.sontay.training.shared.UnitScope;
import vn.sontay.training.shared.database.Sql;

/**
 * The classes of a plan, of some courses.
 *
 * @param organisers the units whose classes are meant
 * @param known by which knowledge they are looked at (COM-11)
 */
public record ClassesOf(String planCode, Set<String> courseCodes, UnitScope organisers, Known known) {

    public ClassesOf {
        courseCodes = Set.copyOf(courseCodes);
    }

    /** By all that is known now. */
    public ClassesOf(String planCode, Set<String> courseCodes, UnitScope organisers) {
        this(planCode, courseCodes, organisers, Known.NOW);
    }

    /** @return the condition that class {@code c} is one of them; {@link #bind} gives its parameters */
    public String condition() {
        return condition("");
    }

    public Sql bind(Sql statement) {
        return bind(statement, "");
    }

    /** @param nth tells its parameters from those of others in one statement */
    String condition(String nth) {
        return "c.plan_code = :plan%1$s and c.course_code in (:courses%1$s) and %2$s".formatted(nth,
                organisers.holds("c.organiser_unit_id"));
    }

    Sql bind(Sql statement, String nth) {
        return known.bind(statement.with("plan" + nth, planCode).with("courses" + nth, courseCodes));
    }
}
