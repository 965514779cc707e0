package vn.sontay.training.outcome.completion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import vn.sontay.training.shared.database.Sql;

/**
 * Who has completed one of many classes by a day, each person once, out of what was judged and written down (COM-7); for use
 * cases that have checked permission themselves.
 */
@ApplicationScoped
public class CompletedPeople {

    private static final String OF = "c.plan_code = :plan%1$s and c.course_code in (:courses%1$s) and %2$s";
    /** The span in which the day lies, of the classes meant. */
    private static final String MET = """
            completion_span x join training_class c on c.id = x.class_id
             where %1$s and x.met_from <= date '%2$s' and (x.met_to is null or x.met_to > date '%2$s')
            """;
    private static final String IN_CLASS = """
            enrolment e join training_class c on c.id = e.class_id
             where %1$s and (e.withdrawn_on is null or e.withdrawn_on > date '%2$s')
            """;
    private static final String SORTED = " y join person p on p.id = y.person_id order by p.sort_key, p.id";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    CompletedSpans spans;

    protected CompletedPeople() {
    }

    /** For tests. */
    public CompletedPeople(EntityManager entityManager, CompletedSpans spans) {
        this.entityManager = entityManager;
        this.spans = spans;
    }

    /**
     * @return of each the days on which people completed a class of those, one a person, the first of theirs (COM-2). Two
     *         statements, however many people and classes, unless something has changed just now.
     */
    public List<List<LocalDate>> days(List<ClassesOf> wanted, LocalDate asOf) {
        List<List<LocalDate>> days = wanted.stream().<List<LocalDate>>map(each -> new ArrayList<>()).toList();
        if (wanted.isEmpty()) {
            return days;
        }
        spans.refresh();
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            parts.add("""
                    select %d as nth, d.on_day, count(*) as people from (
                           select x.person_id, min(%s) as on_day from %s group by x.person_id) d group by d.on_day
                    """.formatted(i, day(asOf), MET.formatted(of(wanted.get(i), String.valueOf(i)), asOf)));
        }
        Sql all = Sql.of(entityManager, String.join(" union all ", parts));
        for (int i = 0; i < wanted.size(); i++) {
            bind(all, wanted.get(i), String.valueOf(i));
        }
        all.rows().forEach(row -> days.get(row.number("nth"))
                .addAll(Collections.nCopies(row.number("people"), row.day("on_day"))));
        return days;
    }

    /** @return how many different people are in those classes on that day. One statement. */
    public int everybody(ClassesOf classes, LocalDate asOf) {
        return (int) bind(Sql.of(entityManager, "select count(distinct e.person_id) from "
                + IN_CLASS.formatted(of(classes, ""), asOf)), classes, "").number();
    }

    /**
     * As a table of another query, one row for each person: the enrolment by which they completed first.
     *
     * @return SQL with {@code enrolment_id} and {@code person_id}; its parameters are given by {@link #bind}
     */
    public String first(ClassesOf classes, LocalDate asOf) {
        return """
                (select z.enrolment_id, z.person_id from (
                        select x.enrolment_id, x.person_id, row_number() over (partition by x.person_id
                               order by %s, x.enrolment_id) as nth
                          from %s) z where z.nth = 1)""".formatted(day(asOf), MET.formatted(of(classes, ""), asOf));
    }

    /** Gives what {@link #first} asks for. */
    public Sql bind(Sql statement, ClassesOf classes) {
        return bind(statement, classes, "");
    }

    /** @return a page of them in the order of a list of people: enrolments by which they completed first. One statement. */
    public List<Long> completed(ClassesOf classes, LocalDate asOf, int skipped, int size) {
        return page("select y.enrolment_id as id from " + first(classes, asOf), classes, skipped, size);
    }

    /** @return a page of the others, in the same order, by their last enrolment. One statement. */
    public List<Long> open(ClassesOf classes, LocalDate asOf, int skipped, int size) {
        String condition = of(classes, "");
        return page("select y.id from (select e.person_id, max(e.id) as id from "
                + IN_CLASS.formatted(condition, asOf) + " and e.person_id not in (select x.person_id from "
                + MET.formatted(condition, asOf) + ") group by e.person_id)", classes, skipped, size);
    }

    private List<Long> page(String people, ClassesOf classes, int skipped, int size) {
        return bind(Sql.of(entityManager, people + SORTED), classes, "").page(skipped, size).rows(row -> row.id("id"));
    }

    /** A span that began later than the day asked for is one that takes nothing: then that day counts. */
    private static String day(LocalDate asOf) {
        return "case when x.since > date '" + asOf + "' then date '" + asOf + "' else x.since end";
    }

    private static String of(ClassesOf classes, String nth) {
        return OF.formatted(nth, classes.organisers().holds("c.organiser_unit_id"));
    }

    private static Sql bind(Sql statement, ClassesOf classes, String nth) {
        return statement.with("plan" + nth, classes.planCode()).with("courses" + nth, classes.courseCodes());
    }
}
