package vn.sontay.training.outcome.completion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.database.Lots;
import vn.sontay.training.shared.database.Sql;

/**
 * Who has completed one of many classes by a day, each person once, out of what was judged and written down (COM-7); for use
 * cases that have checked permission themselves.
 */
@ApplicationScoped
public class CompletedPeople {

    /** The span in which the day lies, of the classes meant. */
    private static final String MET = """
            %4$s %3$s
             where %1$s and x.met_from <= date '%2$s' and (x.met_to is null or x.met_to > date '%2$s')
            """;
    private static final String HELD = """
            select j.held_on as on_day from %3$s
             where %1$s and j.held_on <= date '%2$s'
            """;
    private static final String IN_CLASS = """
            enrolment e join training_class c on c.id = e.class_id
             where %1$s and (e.withdrawn_on is null or e.withdrawn_on > date '%2$s')
            """;

    /** Of how many people which days count, each day of a person once: a span gives what those before it haven't covered. */
    private static final String APART = """
            select s.counts_from, s.counts_to, count(*) as people
              from (select y.met_to as counts_to, case when y.covered_to is null or y.covered_to < y.met_from then y.met_from
                           else y.covered_to end as counts_from
                      from (select x.met_from, x.met_to, max(case when x.met_to is null then date '9999-12-31' else x.met_to end)
                                   over (partition by x.person_id order by x.met_from, x.enrolment_id
                                         rows between unbounded preceding and 1 preceding) as covered_to
                              from %s where %s) y
                     where y.covered_to is null or y.met_to > y.covered_to
                        or y.met_to is null and y.covered_to < date '9999-12-31') s
             group by s.counts_from, s.counts_to""";

    /** What each person completed first. */
    private static final String FIRST = """
            (select x.class_id, x.enrolment_id, %1$s as on_day, row_number() over (partition by x.person_id
                    order by %1$s, x.enrolment_id) as nth from %2$s) d""";

    /** Grouped by both at once they would be nearly as many as the people. */
    private static final String SORTED = """
            select d.class_id, d.on_day, null as unit_id, null as unit_name, count(*) as people
              from %1$s where d.nth = 1 group by d.class_id, d.on_day
             union all
            select null, null, e.unit_id, e.unit_name, count(*)
              from %1$s left join enrolment e on e.id = d.enrolment_id where d.nth = 1 group by e.unit_id, e.unit_name""";

    private static final String COMPARED = """
            select g.person_id, g.then_on, g.now_on, count(*) as people
              from (select case when b.then_on = b.now_on then null else b.person_id end as person_id, b.then_on, b.now_on
                      from (select a.person_id, min(a.then_on) as then_on, min(a.now_on) as now_on
                              from (select x.person_id, %1$s as then_on, cast(null as date) as now_on from %2$s
                                     union all
                                    select x.person_id, cast(null as date), %1$s from %3$s) a
                             group by a.person_id) b) g
             group by g.person_id, g.then_on, g.now_on""";

    private static final String SPAN = "x.enrolment_id";

    /** Looking at one person costs about a fortieth of a millisecond; at everybody at once, some tenths of a second. */
    private static final int LOOKED_AT = 5_000;

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
     * What is counted for a figure.
     *
     * @param people whether it counts who completed one of the classes, not the classes that were held
     */
    public record Counted(ClassesOf classes, boolean people) {
    }

    /**
     * @return of each the days on which people completed a class of those, one a person, the first of theirs (COM-2), or on which
     *         the classes were held, one a class. Two statements, however many people and classes, unless something has changed
     *         just now.
     */
    public List<List<LocalDate>> days(List<Counted> wanted, LocalDate asOf) {
        List<List<LocalDate>> days = wanted.stream().<List<LocalDate>>map(each -> new ArrayList<>()).toList();
        if (wanted.isEmpty()) {
            return days;
        }
        spans.refresh();
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            ClassesOf meant = wanted.get(i).classes();
            String nth = String.valueOf(i);
            parts.add("select %d as nth, d.on_day, count(*) as people from (%s) d group by d.on_day".formatted(i,
                    wanted.get(i).people()
                            ? "select x.person_id, min(" + day(asOf) + ") as on_day from "
                                    + met(meant, nth, asOf, "") + " group by x.person_id"
                            : HELD.formatted(meant.condition(nth), asOf, meant.known().judged())));
        }
        Sql all = Sql.of(entityManager, String.join(" union all ", parts));
        for (int i = 0; i < wanted.size(); i++) {
            wanted.get(i).classes().bind(all, String.valueOf(i));
        }
        all.rows().forEach(row -> days.get(row.number("nth"))
                .addAll(Collections.nCopies(row.number("people"), row.day("on_day"))));
        return days;
    }

    /** @return for each of those days how many people count by its end, where there is one. Two statements. */
    public Map<LocalDate, Integer> onDays(ClassesOf classes, List<LocalDate> days) {
        spans.refresh();
        Map<LocalDate, Integer> counted = new HashMap<>();
        classes.bind(Sql.of(entityManager, APART.formatted(classes.known().spans(),
                classes.condition() + classes.whose(SPAN)))).each(row -> {
                    LocalDate from = row.day("counts_from");
                    LocalDate to = row.dayOrNull("counts_to");
                    int people = row.number("people");
                    days.stream().filter(day -> !from.isAfter(day) && (to == null || to.isAfter(day)))
                            .forEach(day -> counted.merge(day, people, Integer::sum));
                });
        return counted;
    }

    /** @return how many different people are in those classes on that day. One statement. */
    public int everybody(ClassesOf classes, LocalDate asOf) {
        return (int) classes.bind(Sql.of(entityManager, "select count(distinct e.person_id) from "
                + inClass(classes, "", asOf))).number();
    }

    /** @return the same of each of these, in their order. One statement, none for none. */
    public List<Integer> everybody(List<ClassesOf> wanted, LocalDate asOf) {
        if (wanted.isEmpty()) {
            return List.of();
        }
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            parts.add("select %d as nth, count(distinct e.person_id) as people from ".formatted(i)
                    + inClass(wanted.get(i), String.valueOf(i), asOf));
        }
        Sql all = Sql.of(entityManager, String.join(" union all ", parts));
        for (int i = 0; i < wanted.size(); i++) {
            wanted.get(i).bind(all, String.valueOf(i));
        }
        Map<Integer, Integer> people = new HashMap<>();
        all.rows().forEach(row -> people.put(row.number("nth"), row.number("people")));
        return IntStream.range(0, wanted.size()).mapToObj(i -> people.getOrDefault(i, 0)).toList();
    }

    /**
     * The same of one kind of classes, and of how many people a condition holds.
     *
     * @param join of what the condition looks at, to span {@code x}
     * @param with gives the join its parameters
     * @return for each day how many people count by it, and of how many of them the condition holds. Two statements.
     */
    public List<Day> days(ClassesOf classes, LocalDate asOf, String join, String condition, UnaryOperator<Sql> with) {
        spans.refresh();
        return with.apply(classes.bind(Sql.of(entityManager, """
                select d.on_day, count(*) as people, sum(d.marked) as marked from (
                       select x.person_id, min(%s) as on_day, max(case when %s then 1 else 0 end) as marked
                         from %s group by x.person_id) d group by d.on_day"""
                .formatted(day(asOf), condition, met(classes, asOf, join)))))
                .rows(row -> new Day(row.day("on_day"), row.number("people"), row.number("marked")));
    }

    /**
     * People who completed on one day.
     *
     * @param marked of how many of them what was asked for holds
     */
    public record Day(LocalDate on, int people, int marked) {
    }

    private static String met(ClassesOf classes, LocalDate asOf, String join) {
        return met(classes, "", asOf, join);
    }

    private static String met(ClassesOf classes, String nth, LocalDate asOf, String join) {
        return MET.formatted(classes.condition(nth) + classes.whose(SPAN), asOf, join, classes.known().spans());
    }

    private static String inClass(ClassesOf classes, String nth, LocalDate asOf) {
        return IN_CLASS.formatted(classes.condition(nth) + classes.whose("e.id"), asOf);
    }

    /**
     * Somebody who has completed.
     *
     * @param enrolmentId by which they did first
     * @param on the day that counts
     */
    public record Completed(long enrolmentId, long classId, LocalDate on) {
    }

    /**
     * Which part of a list is read.
     *
     * @param of how many the list has
     * @param everybody among whom they are
     */
    public record Part(int skipped, int size, int of, int everybody) {

        /** @return whether so many are found by looking at a few people, one after the other in the order of the list */
        boolean soon() {
            return (long) (skipped + size) * everybody <= (long) LOOKED_AT * of;
        }

        Part among(long people) {
            return new Part(skipped, size, of, Math.toIntExact(people));
        }
    }

    /**
     * Somebody who counts.
     *
     * @param enrolmentId by which they completed first
     * @param on the day that counts
     */
    public record Counting(long personId, long enrolmentId, long classId, LocalDate on) {
    }

    /** Those who count by one class from one day on. */
    public record CountingBy(long classId, LocalDate on, int people) {
    }

    /**
     * Those who count, of one unit.
     *
     * @param unitId where they belonged when they were enrolled; null where that isn't written down
     * @param unitName the same as it was called then; empty for nothing
     */
    public record CountingOf(@Nullable Long unitId, String unitName, int people) {
    }

    /** The same people sorted twice, each once by what they completed first. */
    public record Sorted(List<CountingBy> classes, List<CountingOf> units) {

        public Sorted {
            classes = List.copyOf(classes);
            units = List.copyOf(units);
        }
    }

    /** @return how many count, by class and day, and by unit: read at once, so that both add up to the same. Two statements. */
    public Sorted sorted(ClassesOf classes, LocalDate asOf) {
        spans.refresh();
        List<CountingBy> byClass = new ArrayList<>();
        List<CountingOf> byUnit = new ArrayList<>();
        classes.bind(Sql.of(entityManager, SORTED.formatted(FIRST.formatted(day(asOf), met(classes, asOf, "")))))
                .each(row -> {
                    if (row.idOrNull("class_id") instanceof Long classId) {
                        byClass.add(new CountingBy(classId, row.day("on_day"), row.number("people")));
                    } else {
                        byUnit.add(new CountingOf(row.idOrNull("unit_id"),
                                Objects.requireNonNullElse(row.textOrNull("unit_name"), ""), row.number("people")));
                    }
                });
        return new Sorted(byClass, byUnit);
    }

    /**
     * Those who count from one day on by one state of knowledge, and from one by another.
     *
     * @param personId null for all those of whom nothing differs
     * @param then null where they didn't count
     * @param now null where they don't count
     */
    public record Compared(@Nullable Long personId, @Nullable LocalDate then, @Nullable LocalDate now, int people) {
    }

    /** @param now by all that is known now @return everybody who counts in either; who differs is told alone. Two statements. */
    public List<Compared> compared(ClassesOf then, ClassesOf now, LocalDate asOf) {
        spans.refresh();
        Sql all = Sql.of(entityManager,
                COMPARED.formatted(day(asOf), met(then, "0", asOf, ""), met(now, "1", asOf, "")));
        now.bind(then.bind(all, "0"), "1");
        return all.rows(row -> new Compared(row.idOrNull("person_id"), row.dayOrNull("then_on"),
                row.dayOrNull("now_on"), row.number("people")));
    }

    /** @return everybody who counts, by their ids. Two statements. */
    public List<Counting> everyone(ClassesOf classes, LocalDate asOf) {
        spans.refresh();
        return counting(classes, asOf, "", UnaryOperator.identity());
    }

    /** @return those of these people who count, by what is judged already. A statement for each 500, one where they are very many. */
    public List<Counting> of(Set<Long> people, ClassesOf classes, LocalDate asOf) {
        if (people.size() > LOOKED_AT) {
            return counting(classes, asOf, "", UnaryOperator.identity()).stream()
                    .filter(each -> people.contains(each.personId())).toList();
        }
        return Lots.of(people).flatMap(some -> counting(classes, asOf, " and x.person_id in (:people)",
                sql -> sql.with("people", some)).stream()).toList();
    }

    private List<Counting> counting(ClassesOf classes, LocalDate asOf, String more, UnaryOperator<Sql> with) {
        Map<Long, Counting> first = new LinkedHashMap<>();
        with.apply(classes.bind(Sql.of(entityManager, "select x.person_id, x.enrolment_id, x.class_id, " + day(asOf)
                + " as on_day from " + met(classes, asOf, "") + more
                + " order by x.person_id, on_day, x.enrolment_id")))
                .each(row -> first.putIfAbsent(row.id("person_id"), new Counting(row.id("person_id"),
                        row.id("enrolment_id"), row.id("class_id"), row.day("on_day"))));
        return List.copyOf(first.values());
    }

    /**
     * @param person a column with somebody's id, such as {@code p.id}
     * @return the condition that they count, by all that is judged; {@link ClassesOf#bind} gives its parameters. One statement.
     */
    public String counts(String person, ClassesOf classes, LocalDate asOf) {
        spans.refresh();
        return "exists (select 1 from " + met(classes, asOf, "") + " and x.person_id = " + person + ")";
    }

    /** A class that was held, and the day of its last session. */
    public record Held(long classId, LocalDate on) {
    }

    /** @return the classes that were held by then, by their ids. Two statements. */
    public List<Held> held(ClassesOf classes, LocalDate asOf) {
        spans.refresh();
        return classes.bind(Sql.of(entityManager, "select c.id as class_id, j.held_on as on_day from %s where %s and "
                .formatted(classes.known().judged(), classes.condition()) + "j.held_on <= date '" + asOf
                + "' order by c.id")).rows(row -> new Held(row.id("class_id"), row.day("on_day")));
    }

    /**
     * A class, and whether it was held.
     *
     * @param on the day of its last session; null while it wasn't held by then
     */
    public record InPlan(long classId, @Nullable LocalDate on) {
    }

    /** @return all of those classes by what was known, by their ids. Two statements. */
    public List<InPlan> all(ClassesOf classes, LocalDate asOf) {
        spans.refresh();
        return classes
                .bind(Sql.of(entityManager,
                        "select c.id as class_id, j.held_on as on_day from %s where %s order by c.id"
                                .formatted(classes.known().judged(), classes.condition())))
                .rows(row -> new InPlan(row.id("class_id"), notAfter(row.dayOrNull("on_day"), asOf)));
    }

    private static @Nullable LocalDate notAfter(@Nullable LocalDate day, LocalDate asOf) {
        return day == null || day.isAfter(asOf) ? null : day;
    }

    /** @return a part of them in the order of a list of people, whose record is no more last. Two statements. */
    public List<Completed> completed(ClassesOf classes, LocalDate asOf, Part part) {
        String met = met(classes, asOf, "");
        List<Long> people = classes.known().by() == null
                ? people(there("x.person_id", met, part), classes, part)
                : peopleThen(met, classes, part);
        Map<Long, Completed> first = new HashMap<>();
        classes.bind(Sql.of(entityManager,
                "select x.person_id, x.enrolment_id, x.class_id, " + day(asOf) + " as on_day from " + met
                        + " and x.person_id in (:people) order by on_day, x.enrolment_id")
                .with("people", people))
                .rows().forEach(row -> first.putIfAbsent(row.id("person_id"),
                        new Completed(row.id("enrolment_id"), row.id("class_id"), row.day("on_day"))));
        return people.stream().map(first::get).filter(Objects::nonNull).toList();
    }

    /** @return a part of the others, in the same order, by their last enrolment. Two statements. */
    public List<Long> open(ClassesOf classes, LocalDate asOf, Part part) {
        String enrolled = inClass(classes, "", asOf);
        List<Long> people = people(there("e.person_id", enrolled, part) + " and not "
                + there("x.person_id", met(classes, asOf, ""), part), classes, part);
        Map<Long, Long> last = new HashMap<>();
        classes.bind(Sql.of(entityManager, "select e.person_id, max(e.id) as id from " + enrolled
                + " and e.person_id in (:people) group by e.person_id").with("people", people)).rows()
                .forEach(row -> last.put(row.id("person_id"), row.id("id")));
        return people.stream().map(last::get).filter(Objects::nonNull).toList();
    }

    /** Databases collect everybody of an {@code exists} at once, but ask for a minimum of one person alone. */
    private static String there(String person, String from, Part part) {
        return part.soon()
                ? "((select min(" + person + ") from " + from + " and " + person + " = p.id) is not null)"
                : "exists (select 1 from " + from + " and " + person + " = p.id)";
    }

    private List<Long> people(String condition, ClassesOf classes, Part part) {
        return classes.bind(
                Sql.of(entityManager, "select p.id from person p where " + condition + " order by p.sort_key, p.id"))
                .page(part.skipped(), part.size()).rows(row -> row.id("id"));
    }

    /** Who was known as somebody whose record is no more is among them all the same, after all others. */
    private List<Long> peopleThen(String met, ClassesOf classes, Part part) {
        if (part.soon() && part.among(Sql.of(entityManager, "select count(*) from person").number()).soon()) {
            List<Long> there = people(there("x.person_id", met, part), classes, part);
            if (there.size() == part.size()) {
                return there;
            }
        }
        return classes.bind(Sql.of(entityManager, """
                select d.person_id as id from (select distinct x.person_id from %s) d
                  left join person p on p.id = d.person_id
                 order by case when p.id is null then 1 else 0 end, p.sort_key, d.person_id""".formatted(met)))
                .page(part.skipped(), part.size()).rows(row -> row.id("id"));
    }

    /** A span that began later than the day asked for is one that takes nothing: then that day counts. */
    private static String day(LocalDate asOf) {
        return "case when x.since > date '" + asOf + "' then date '" + asOf + "' else x.since end";
    }
}
