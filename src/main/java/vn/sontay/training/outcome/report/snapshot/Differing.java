package vn.sontay.training.outcome.report.snapshot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.outcome.completion.ClassesOf;
import vn.sontay.training.outcome.completion.CompletedPeople;
import vn.sontay.training.outcome.completion.CompletedPeople.Compared;
import vn.sontay.training.outcome.completion.CompletedPeople.Counting;
import vn.sontay.training.outcome.completion.Completions;
import vn.sontay.training.outcome.completion.Judgement;
import vn.sontay.training.outcome.completion.Known;
import vn.sontay.training.outcome.report.TargetFigure;
import vn.sontay.training.outcome.report.TargetTally;
import vn.sontay.training.outcome.report.directive.Directives;
import vn.sontay.training.outcome.report.directive.Extension;
import vn.sontay.training.outcome.report.directive.Said;
import vn.sontay.training.outcome.report.snapshot.RecordedSince.Seat;
import vn.sontay.training.people.audit.AuditRow;
import vn.sontay.training.shared.Page;
import vn.sontay.training.shared.database.Lots;
import vn.sontay.training.shared.database.Row;
import vn.sontay.training.shared.database.Sql;
import vn.sontay.training.teaching.plan.Indicator;
import vn.sontay.training.teaching.plan.Plan;
import vn.sontay.training.teaching.plan.PlanEditions;
import vn.sontay.training.teaching.plan.Target;

/** Finds what differs between two states of knowledge (SNP-5); for use cases that have checked permission themselves. */
@ApplicationScoped
class Differing {

    private static final String AFTER_ALL = "\uffff";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    CompletedPeople completed;

    @Inject
    Completions completions;

    @Inject
    PlanEditions editions;

    @Inject
    Directives directives;

    @Inject
    RecordedSince recorded;

    protected Differing() {
    }

    /** For tests. */
    Differing(EntityManager entityManager, CompletedPeople completed, Completions completions,
            PlanEditions editions, Directives directives) {
        this.entityManager = entityManager;
        this.completed = completed;
        this.completions = completions;
        this.editions = editions;
        this.directives = directives;
        this.recorded = new RecordedSince(entityManager);
    }

    /** What is asked: of which day, since which moment, and which part of it. */
    private record Asked(LocalDate asOf, Instant moment, DifferencePart part) {

        <T> Page<T> page(int total, Page.Reader<T> reader) {
            return Page.of(part.number(), part.size(), total, reader);
        }
    }

    /** A target at one of the two moments, with the classes and the last day by what was known then. */
    private record At(Target target, ClassesOf meant, @Nullable Extension extension) {

        TargetFigure figure(Collection<LocalDate> days, LocalDate asOf) {
            return new TargetTally(target, List.copyOf(days), asOf, extension).figure();
        }
    }

    /**
     * @param moment by which it was known then
     * @return of each target that is asked for: those that the plan has, and then those that it has no more
     */
    List<TargetDifference> of(Plan plan, LocalDate asOf, Instant moment, DifferencePart part) {
        Plan known = editions.known(plan, moment);
        List<At> now = at(plan, asOf, Known.NOW, part);
        List<At> then = at(known, asOf, new Known(moment), part);
        return Stream.concat(now.stream().map(each -> {
            At was = then.stream().filter(one -> one.target().code().equals(each.target().code())).findFirst()
                    .orElse(null);
            return was == null
                    ? new TargetDifference(each.target(), null, figure(each, asOf))
                    : of(was, each, new Asked(asOf, moment, part));
        }), then.stream().filter(each -> plan.target(each.target().code()).isEmpty())
                .map(each -> new TargetDifference(each.target(), figure(each, asOf), null)))
                .toList();
    }

    private List<At> at(Plan plan, LocalDate asOf, Known known, DifferencePart part) {
        Said said = directives.said(Set.of(plan.code()), asOf, known.by());
        return plan.targets().stream().filter(target -> part.holds(target.code()))
                .map(target -> new At(target, FigureTaking.classesOf(plan, target, known),
                        said.extension(plan.code(), target)))
                .toList();
    }

    private TargetFigure figure(At at, LocalDate asOf) {
        return at.figure(completed.days(List.of(new CompletedPeople.Counted(at.meant(),
                at.target().indicator() == Indicator.PEOPLE_COMPLETED)), asOf).getFirst(), asOf);
    }

    private TargetDifference of(At was, At is, Asked asked) {
        Target target = is.target();
        LocalDate asOf = asked.asOf();
        if (was.target().indicator() != target.indicator()) {
            return new TargetDifference(target, figure(was, asOf), figure(is, asOf));
        }
        if (target.indicator() != Indicator.PEOPLE_COMPLETED) {
            return ofClasses(was, is, asked);
        }
        List<Compared> compared = completed.compared(was.meant(), is.meant(), asOf);
        Set<Long> changed = compared.stream().map(Compared::personId).filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Map<Long, Counting> after = people(is, changed, asOf);
        Map<Long, Counting> before = people(was, changed, asOf);
        Map<Long, Long> became = became(before.values().stream()
                .filter(each -> !after.containsKey(each.personId())).toList());
        Set<Long> others = new HashSet<>(became.values());
        others.removeAll(changed);
        after.putAll(people(is, others, asOf));
        before.putAll(people(was, others, asOf));
        byWhoTheyAreNow(before, became);
        Set<Long> all = new TreeSet<>(before.keySet());
        all.addAll(after.keySet());
        List<Long> differing = byName(
                all.stream().filter(each -> !Objects.equals(on(before, each), on(after, each))).toList());
        Page<Counting> seats = asked.page(differing.size(), (first, size) -> part(differing, first, size).stream()
                .map(each -> after.getOrDefault(each, before.get(each))).toList());
        return new TargetDifference(target, was.figure(days(compared, Compared::then), asOf),
                is.figure(days(compared, Compared::now), asOf),
                filled(seats, persons(seats.rows(), before, after, asked)), Page.none(),
                ofWhole(seats.rows().stream().map(Counting::classId).collect(Collectors.toSet()), asked.moment()));
    }

    private static <T> Page<T> filled(Page<?> page, List<T> rows) {
        return new Page<>(rows, page.number(), page.size(), page.total());
    }

    private static <T> List<T> part(List<T> all, int first, int size) {
        return all.stream().skip(first).limit(size).toList();
    }

    /** @return those people in the order of lists; whose record is no more comes last */
    private List<Long> byName(List<Long> people) {
        Map<Long, String> keys = new HashMap<>();
        rows("select p.id, p.sort_key from person p where p.id in (:ids)", people)
                .forEach((id, row) -> keys.put(id, row.text("sort_key")));
        return people.stream().sorted(Comparator.comparing((Long each) -> keys.getOrDefault(each, AFTER_ALL))
                .thenComparing(Comparator.naturalOrder())).toList();
    }

    private Map<Long, Counting> people(At at, Set<Long> wanted, LocalDate asOf) {
        Map<Long, Counting> people = new TreeMap<>();
        completed.of(wanted, at.meant(), asOf).forEach(each -> people.put(each.personId(), each));
        return people;
    }

    /** @return of those whose record became one with another's, as which that counts now */
    private Map<Long, Long> became(List<Counting> gone) {
        Map<Long, Row> rows = rows("select e.id, e.person_id from enrolment e where e.id in (:ids)",
                gone.stream().map(Counting::enrolmentId).toList());
        Map<Long, Long> became = new TreeMap<>();
        gone.forEach(each -> {
            if (rows.get(each.enrolmentId()) instanceof Row row && row.id("person_id") != each.personId()) {
                became.put(each.personId(), row.id("person_id"));
            }
        });
        return became;
    }

    /** They count as that one, unless both counted: then one of them doesn't any more. */
    private static void byWhoTheyAreNow(Map<Long, Counting> before, Map<Long, Long> became) {
        became.forEach((person, now) -> {
            Counting each = before.get(person);
            if (each != null && before.putIfAbsent(now, each) == null) {
                before.remove(person);
            }
        });
    }

    private static @Nullable LocalDate on(Map<Long, Counting> people, long person) {
        Counting found = people.get(person);
        return found == null ? null : found.on();
    }

    private static List<LocalDate> days(List<Compared> people, Function<Compared, @Nullable LocalDate> day) {
        List<LocalDate> days = new ArrayList<>();
        people.forEach(each -> {
            if (day.apply(each) instanceof LocalDate on) {
                days.addAll(Collections.nCopies(each.people(), on));
            }
        });
        return days;
    }

    private List<TargetDifference.Person> persons(List<Counting> seats, Map<Long, Counting> before,
            Map<Long, Counting> after, Asked asked) {
        List<Long> ids = seats.stream().map(Counting::enrolmentId).toList();
        Map<Long, Row> names = rows("""
                select e.id, e.full_name, e.unit_name, c.title
                  from enrolment e join training_class c on c.id = e.class_id where e.id in (:ids)""", ids);
        Map<Long, Judgement> judged = new HashMap<>();
        Lots.of(seats.stream().filter(each -> !after.containsKey(each.personId())).map(Counting::enrolmentId).toList())
                .forEach(some -> judged.putAll(completions.ofEnrolments(some, asked.asOf())));
        Map<Long, List<AuditRow>> of = recorded.ofPeople(
                seats.stream().map(each -> new Seat(each.personId(), each.enrolmentId())).toList(), asked.moment());
        return seats.stream().map(each -> {
            Row name = names.get(each.enrolmentId());
            Judgement now = judged.get(each.enrolmentId());
            return new TargetDifference.Person(each.enrolmentId(), name == null ? null : name.text("full_name"),
                    name == null ? "" : name.text("unit_name"), each.classId(), name == null ? "" : name.text("title"),
                    on(before, each.personId()), on(after, each.personId()), now == null ? List.of() : now.unmet(),
                    of.getOrDefault(each.enrolmentId(), List.of()));
        }).toList();
    }

    private List<AuditRow> ofWhole(Set<Long> classIds, Instant moment) {
        return recorded.ofClasses(classIds, moment).values().stream().flatMap(List::stream)
                .sorted(Comparator.comparing(AuditRow::occurredAt)).toList();
    }

    private Map<Long, Row> rows(String sql, Collection<Long> ids) {
        Map<Long, Row> rows = new HashMap<>();
        Lots.of(ids).forEach(some -> Sql.of(entityManager, sql).with("ids", some).rows()
                .forEach(row -> rows.put(row.id("id"), row)));
        return rows;
    }

    private TargetDifference ofClasses(At was, At is, Asked asked) {
        Map<Long, LocalDate> before = held(was, asked.asOf());
        Map<Long, LocalDate> after = held(is, asked.asOf());
        Set<Long> all = new TreeSet<>(before.keySet());
        all.addAll(after.keySet());
        List<Long> differing = all.stream().filter(each -> !Objects.equals(before.get(each), after.get(each))).toList();
        Page<Long> page = asked.page(differing.size(), (first, size) -> part(differing, first, size));
        Map<Long, Row> names = rows("select id, title from training_class where id in (:ids)", page.rows());
        return new TargetDifference(is.target(), was.figure(before.values(), asked.asOf()),
                is.figure(after.values(), asked.asOf()), Page.none(),
                filled(page, page.rows().stream().map(each -> new TargetDifference.Held(each,
                        names.get(each) instanceof Row row ? row.text("title") : null, before.get(each),
                        after.get(each))).toList()),
                ofWhole(Set.copyOf(page.rows()), asked.moment()));
    }

    private Map<Long, LocalDate> held(At at, LocalDate asOf) {
        Map<Long, LocalDate> held = new TreeMap<>();
        completed.held(at.meant(), asOf)
                .forEach(each -> held.put(each.classId(), each.on()));
        return held;
    }
}
