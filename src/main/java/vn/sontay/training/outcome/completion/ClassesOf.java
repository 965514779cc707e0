package vn.sontay.training.outcome.completion;

import java.util.Set;
import vn.sontay.training.shared.UnitScope;
import vn.sontay.training.shared.database.Sql;

/**
 * The classes of a plan, of some courses, and who is counted in them.
 *
 * @param organisers the units whose classes are meant
 * @param known by which knowledge they are looked at (COM-11)
 * @param people where those belonged when they were enrolled who are counted
 */
public record ClassesOf(String planCode, Set<String> courseCodes, UnitScope organisers, Known known, UnitScope people) {

    public ClassesOf {
        courseCodes = Set.copyOf(courseCodes);
    }

    /** Everybody in them. */
    public ClassesOf(String planCode, Set<String> courseCodes, UnitScope organisers, Known known) {
        this(planCode, courseCodes, organisers, known, UnitScope.ALL);
    }

    /** Everybody in them, by all that is known now. */
    public ClassesOf(String planCode, Set<String> courseCodes, UnitScope organisers) {
        this(planCode, courseCodes, organisers, Known.NOW);
    }

    /** @return the condition that class {@code c} is one of them; {@link #bind} gives its parameters */
    public String condition() {
        return condition("");
    }

    /** @return what {@link #condition()} is to be followed by where people are told. @param enrolment the column with their enrolment's id */
    public String whose(String enrolment) {
        return people.everything()
                ? ""
                : " and " + enrolment + " in (select u.id from enrolment u where " + people.holds("u.unit_id") + ")";
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
