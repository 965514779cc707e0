package vn.sontay.training.outcome.completion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
     * For a count over those who had completed one of these classes.
     *
     * @return what stands behind {@code from}: spans {@code x} of these classes; {@link #bind} gives the parameters
     */
    public String met(ClassesOf classes, LocalDate asOf) {
        return MET.formatted(of(classes, ""), asOf);
    }

    /** Gives what {@link #met} asks for. */
    public Sql bind(Sql statement, ClassesOf classes) {
        return bind(statement, classes, "");
    }

    /**
     * Somebody who has completed.
     *
     * @param enrolmentId by which they did first
     * @param on the day that counts
     */
    public record Completed(long enrolmentId, long classId, LocalDate on) {
    }

    /** @return a page of them in the order of a list of people. Two statements. */
    public List<Completed> completed(ClassesOf classes, LocalDate asOf, int skipped, int size) {
        String met = MET.formatted(of(classes, ""), asOf);
        List<Long> people = people("exists (select 1 from " + met + " and x.person_id = p.id)", classes, skipped, size);
        Map<Long, Completed> first = new HashMap<>();
        bind(Sql.of(entityManager,
                "select x.person_id, x.enrolment_id, x.class_id, " + day(asOf) + " as on_day from " + met
                        + " and x.person_id in (:people) order by on_day, x.enrolment_id")
                .with("people", people), classes, "")
                .rows().forEach(row -> first.putIfAbsent(row.id("person_id"),
                        new Completed(row.id("enrolment_id"), row.id("class_id"), row.day("on_day"))));
        return people.stream().map(first::get).filter(Objects::nonNull).toList();
    }

    /** @return a page of the others, in the same order, by their last enrolment. Two statements. */
    public List<Long> open(ClassesOf classes, LocalDate asOf, int skipped, int size) {
        String condition = of(classes, "");
        String enrolled = IN_CLASS.formatted(condition, asOf);
        List<Long> people = people(
                "exists (select 1 from " + enrolled + " and e.person_id = p.id) and not exists (select 1 from "
                        + MET.formatted(condition, asOf) + " and x.person_id = p.id)",
                classes, skipped, size);
        Map<Long, Long> last = new HashMap<>();
        bind(Sql.of(entityManager, "select e.person_id, max(e.id) as id from " + enrolled
                + " and e.person_id in (:people) group by e.person_id").with("people", people), classes, "").rows()
                .forEach(row -> last.put(row.id("person_id"), row.id("id")));
        return people.stream().map(last::get).filter(Objects::nonNull).toList();
    }

    /** The index of the order finds the first of them without looking at all. */
    private List<Long> people(String condition, ClassesOf classes, int skipped, int size) {
        return bind(
                Sql.of(entityManager, "select p.id from person p where " + condition + " order by p.sort_key, p.id"),
                classes, "").page(skipped, size).rows(row -> row.id("id"));
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
