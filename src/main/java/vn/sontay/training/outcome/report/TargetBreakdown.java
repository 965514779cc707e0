package vn.sontay.training.outcome.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.outcome.completion.CompletedPeople;
import vn.sontay.training.outcome.report.Breakdown.Area;
import vn.sontay.training.outcome.report.Breakdown.Line;
import vn.sontay.training.outcome.report.Breakdown.Of;
import vn.sontay.training.outcome.report.TargetReach.Meant;
import vn.sontay.training.people.organisation.UnitTree;
import vn.sontay.training.people.organisation.UnitTrees;
import vn.sontay.training.shared.Vietnamese;
import vn.sontay.training.shared.database.Lots;
import vn.sontay.training.shared.database.Row;
import vn.sontay.training.shared.database.Sql;

/** Sorts those who count for a target by unit and class (RPT-13); for use cases that have checked permission themselves. */
@ApplicationScoped
public class TargetBreakdown {

    private static final String CLASSES = """
            select c.id, c.title, c.organiser_unit_id as unit_id, c.organiser_name as unit_name
              from training_class c where c.id in (:ids)""";
    private static final Line UNKNOWN = new Line(Of.UNKNOWN, "", 1);
    private static final Line UNDETERMINED = new Line(Of.UNDETERMINED, "", 1);
    private static final Comparator<Line> ORDER = Comparator.comparing(Line::of)
            .thenComparing(each -> Vietnamese.fold(each.name())).thenComparing(Line::name);

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    CompletedPeople completed;

    @Inject
    TargetReach reach;

    @Inject
    UnitTrees trees;

    @Inject
    Clock clock;

    protected TargetBreakdown() {
    }

    /** For tests. */
    public TargetBreakdown(EntityManager entityManager, CompletedPeople completed, TargetReach reach, UnitTrees trees,
            Clock clock) {
        this.entityManager = entityManager;
        this.completed = completed;
        this.reach = reach;
        this.trees = trees;
        this.clock = clock;
    }

    /** So many that count: their place in both tables. */
    private record Placed(Line areaThen, Line unitThen, Line areaNow, Line unitNow, int counted) {
    }

    Breakdown of(Meant meant) {
        List<LocalDate> days = new ArrayList<>();
        List<Placed> placed = new ArrayList<>();
        List<Line> classes = new ArrayList<>();
        if (meant.ofPeople()) {
            CompletedPeople.Sorted people = completed.sorted(meant.classes(), meant.asOf());
            UnitTree tree = trees.now();
            LocalDate today = LocalDate.now(clock);
            people.classes().forEach(each -> days.addAll(Collections.nCopies(each.people(), each.on())));
            people.units().forEach(each -> placed.add(
                    placed(each.unitId(), each.unitName(), each.people(), tree, today)));
            classes.addAll(byClass(people.classes()));
        } else {
            List<CompletedPeople.Held> held = completed.held(meant.classes(), meant.asOf());
            days.addAll(held.stream().map(CompletedPeople.Held::on).toList());
            TargetTally tally = meant.tally(days);
            placed.addAll(placed(
                    held.stream().filter(each -> tally.counts(each.on())).map(CompletedPeople.Held::classId).toList()));
        }
        return new Breakdown(meant.today(), reach.row(meant, meant.tally(days)),
                areas(placed, Placed::areaThen, Placed::unitThen), areas(placed, Placed::areaNow, Placed::unitNow),
                classes);
    }

    private List<Placed> placed(List<Long> classIds) {
        Map<Long, Row> rows = classes(classIds);
        UnitTree tree = trees.now();
        LocalDate today = LocalDate.now(clock);
        return classIds.stream().map(id -> rows.get(id) instanceof Row row
                ? placed(row.idOrNull("unit_id"), row.text("unit_name"), 1, tree, today)
                : placed(null, "", 1, tree, today)).toList();
    }

    private static Placed placed(@Nullable Long unit, String unitName, int counted, UnitTree tree, LocalDate today) {
        Line unitThen = unitName.isEmpty() ? UNKNOWN : named(unitName);
        if (unit == null) {
            return new Placed(UNKNOWN, unitThen, UNKNOWN, UNKNOWN, counted);
        }
        Optional<Long> now = tree.today(unit, today);
        return new Placed(area(unit, tree), unitThen, now.map(each -> area(each, tree)).orElse(UNDETERMINED),
                now.map(each -> named(tree.label(each))).orElse(UNDETERMINED), counted);
    }

    private static Line area(long unit, UnitTree tree) {
        return tree.area(unit).map(each -> named(tree.label(each))).orElse(UNKNOWN);
    }

    private static Line named(String name) {
        return new Line(Of.NAMED, name, 1);
    }

    private static List<Area> areas(List<Placed> placed, Function<Placed, Line> area, Function<Placed, Line> unit) {
        return placed.stream().collect(Collectors.groupingBy(area)).entrySet().stream()
                .map(each -> new Area(
                        counted(each.getKey(), each.getValue().stream().mapToInt(Placed::counted).sum()),
                        sorted(each.getValue().stream()
                                .collect(Collectors.groupingBy(unit, Collectors.summingInt(Placed::counted)))
                                .entrySet().stream().map(line -> counted(line.getKey(), line.getValue())).toList())))
                .sorted(Comparator.comparing(Area::all, ORDER)).toList();
    }

    /** A line, and by what it stands where it stands. */
    private record Keyed(Line line, String key) {
    }

    private static List<Line> sorted(List<Line> lines) {
        return lines.stream().map(each -> new Keyed(each, Vietnamese.fold(each.name())))
                .sorted(Comparator.comparing((Keyed each) -> each.line().of()).thenComparing(Keyed::key)
                        .thenComparing(each -> each.line().name()))
                .map(Keyed::line).toList();
    }

    private static Line counted(Line line, int counted) {
        return new Line(line.of(), line.name(), counted);
    }

    /** Two classes of one title are two lines. */
    private List<Line> byClass(List<CompletedPeople.CountingBy> people) {
        Map<Long, Integer> counted = new TreeMap<>();
        people.forEach(each -> counted.merge(each.classId(), each.people(), Integer::sum));
        Map<Long, Row> rows = classes(counted.keySet());
        return sorted(counted.entrySet().stream().map(each -> rows.get(each.getKey()) instanceof Row row
                ? new Line(Of.NAMED, row.text("title"), each.getValue())
                : new Line(Of.UNKNOWN, "", each.getValue())).toList());
    }

    private Map<Long, Row> classes(Collection<Long> ids) {
        Map<Long, Row> rows = new HashMap<>();
        Lots.of(ids).forEach(some -> Sql.of(entityManager, CLASSES).with("ids", some).rows()
                .forEach(row -> rows.put(row.id("id"), row)));
        return rows;
    }
}
