package vn.sontay.training.outcome.report.snapshot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.outcome.completion.CompletedPeople;
import vn.sontay.training.outcome.completion.CompletedPeople.Counting;
import vn.sontay.training.outcome.completion.Completions;
import vn.sontay.training.outcome.completion.Judgement;
import vn.sontay.training.outcome.completion.Known;
import vn.sontay.training.outcome.report.TargetFigure;
import vn.sontay.training.outcome.report.TargetTally;
import vn.sontay.training.outcome.report.snapshot.RecordedSince.Seat;
import vn.sontay.training.people.audit.AuditRow;
import vn.sontay.training.shared.database.Lots;
import vn.sontay.training.shared.database.Row;
import vn.sontay.training.shared.database.Sql;
import vn.sontay.training.teaching.plan.Indicator;
import vn.sontay.training.teaching.plan.Plan;
import vn.sontay.training.teaching.plan.Target;

/** Finds what differs between two states of knowledge (SNP-5); for use cases that have checked permission themselves. */
@ApplicationScoped
class Differing {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    CompletedPeople completed;

    @Inject
    Completions completions;

    @Inject
    RecordedSince recorded;

    protected Differing() {
    }

    /** For tests. */
    Differing(EntityManager entityManager, CompletedPeople completed, Completions completions) {
        this.entityManager = entityManager;
        this.completed = completed;
        this.completions = completions;
        this.recorded = new RecordedSince(entityManager);
    }

    /** @param moment by which it was known then */
    TargetDifference of(Plan plan, Target target, LocalDate asOf, Instant moment) {
        Known then = new Known(moment);
        if (target.indicator() != Indicator.PEOPLE_COMPLETED) {
            return ofClasses(plan, target, asOf, then);
        }
        Map<Long, Counting> after = people(plan, target, asOf, Known.NOW);
        Map<Long, Counting> before = byWhoTheyAreNow(people(plan, target, asOf, then), after.keySet());
        Set<Long> all = new TreeSet<>(before.keySet());
        all.addAll(after.keySet());
        List<Long> differing = all.stream().filter(each -> !Objects.equals(on(before, each), on(after, each))).toList();
        List<Long> listed = differing.stream().limit(TargetDifference.MOST).toList();
        List<Counting> seats = listed.stream().map(each -> after.getOrDefault(each, before.get(each))).toList();
        return new TargetDifference(target, figure(target, before.values(), asOf),
                figure(target, after.values(), asOf), persons(seats, before, after, asOf, moment),
                differing.size() - listed.size(), List.of(),
                ofWhole(seats.stream().map(Counting::classId).collect(Collectors.toSet()), moment));
    }

    private Map<Long, Counting> people(Plan plan, Target target, LocalDate asOf, Known known) {
        return completed.everyone(FigureTaking.classesOf(plan, target, known), asOf).stream()
                .collect(Collectors.toMap(Counting::personId, Function.identity()));
    }

    /** Whose record became one with another's counts as that one, unless both counted: then one of them doesn't any more. */
    private Map<Long, Counting> byWhoTheyAreNow(Map<Long, Counting> before, Set<Long> now) {
        Map<Long, Counting> people = new HashMap<>(before);
        Lots.of(before.values().stream().filter(each -> !now.contains(each.personId())).map(Counting::enrolmentId)
                .toList()).forEach(
                        some -> Sql.of(entityManager,
                                "select e.id, e.person_id from enrolment e where e.id in (:ids)").with("ids", some)
                                .rows()
                                .forEach(row -> before.values().stream()
                                        .filter(each -> each.enrolmentId() == row.id("id")
                                                && each.personId() != row.id("person_id"))
                                        .forEach(each -> {
                                            if (people.putIfAbsent(row.id("person_id"), each) == null) {
                                                people.remove(each.personId());
                                            }
                                        })));
        return people;
    }

    private static @Nullable LocalDate on(Map<Long, Counting> people, long person) {
        Counting found = people.get(person);
        return found == null ? null : found.on();
    }

    private static TargetFigure figure(Target target, Collection<Counting> people, LocalDate asOf) {
        return new TargetTally(target, people.stream().map(Counting::on).toList(), asOf).figure(true);
    }

    private List<TargetDifference.Person> persons(List<Counting> seats, Map<Long, Counting> before,
            Map<Long, Counting> after, LocalDate asOf, Instant moment) {
        List<Long> ids = seats.stream().map(Counting::enrolmentId).toList();
        Map<Long, Row> names = rows("""
                select e.id, e.full_name, e.unit_name, c.title, p.sort_key
                  from enrolment e join training_class c on c.id = e.class_id join person p on p.id = e.person_id
                 where e.id in (:ids)""", ids);
        Map<Long, Judgement> judged = completions.ofEnrolments(ids, asOf);
        Map<Long, List<AuditRow>> of = recorded.ofPeople(
                seats.stream().map(each -> new Seat(each.personId(), each.enrolmentId())).toList(), moment);
        List<TargetDifference.Person> people = new ArrayList<>();
        seats.stream().sorted(Comparator.comparing(each -> names.containsKey(each.enrolmentId())
                ? Objects.requireNonNull(names.get(each.enrolmentId())).text("sort_key")
                : "")).forEach(each -> {
                    Row name = names.get(each.enrolmentId());
                    Judgement now = judged.get(each.enrolmentId());
                    people.add(new TargetDifference.Person(each.enrolmentId(),
                            name == null ? null : name.text("full_name"), name == null ? "" : name.text("unit_name"),
                            each.classId(), name == null ? "" : name.text("title"), on(before, each.personId()),
                            on(after, each.personId()),
                            now == null || after.containsKey(each.personId()) ? List.of() : now.unmet(),
                            of.getOrDefault(each.enrolmentId(), List.of())));
                });
        return people;
    }

    private List<AuditRow> ofWhole(Set<Long> classIds, Instant moment) {
        return recorded.ofClasses(classIds, moment).values().stream().flatMap(List::stream)
                .sorted(Comparator.comparing(AuditRow::occurredAt)).toList();
    }

    private Map<Long, Row> rows(String sql, Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : Sql.of(entityManager, sql).with("ids", ids).rows().stream()
                        .collect(Collectors.toMap(row -> row.id("id"), Function.identity()));
    }

    private TargetDifference ofClasses(Plan plan, Target target, LocalDate asOf, Known then) {
        Map<Long, LocalDate> before = held(plan, target, asOf, then);
        Map<Long, LocalDate> after = held(plan, target, asOf, Known.NOW);
        Set<Long> all = new TreeSet<>(before.keySet());
        all.addAll(after.keySet());
        Set<Long> differing = all.stream().filter(each -> !Objects.equals(before.get(each), after.get(each)))
                .collect(Collectors.toCollection(TreeSet::new));
        Map<Long, Row> names = rows("select id, title from training_class where id in (:ids)", differing);
        return new TargetDifference(target,
                new TargetTally(target, List.copyOf(before.values()), asOf).figure(true),
                new TargetTally(target, List.copyOf(after.values()), asOf).figure(true), List.of(), 0,
                differing.stream().map(each -> new TargetDifference.Held(each,
                        names.containsKey(each) ? Objects.requireNonNull(names.get(each)).text("title") : null,
                        before.get(each), after.get(each))).toList(),
                ofWhole(differing, Objects.requireNonNull(then.by())));
    }

    private Map<Long, LocalDate> held(Plan plan, Target target, LocalDate asOf, Known known) {
        Map<Long, LocalDate> held = new TreeMap<>();
        completed.held(FigureTaking.classesOf(plan, target, known), asOf)
                .forEach(each -> held.put(each.classId(), each.on()));
        return held;
    }
}
