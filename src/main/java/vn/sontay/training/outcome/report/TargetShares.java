package vn.sontay.training.outcome.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.outcome.completion.ClassesOf;
import vn.sontay.training.outcome.completion.CompletedPeople;
import vn.sontay.training.outcome.completion.CompletedPeople.Counted;
import vn.sontay.training.outcome.completion.Known;
import vn.sontay.training.outcome.report.directive.GivenPart;
import vn.sontay.training.outcome.report.directive.Said;
import vn.sontay.training.people.organisation.UnitTree;
import vn.sontay.training.people.organisation.UnitTrees;
import vn.sontay.training.shared.UnitScope;
import vn.sontay.training.teaching.plan.Indicator;
import vn.sontay.training.teaching.plan.Target;

/** How far each unit is with its part of a target (DIR-4, DIR-5); for use cases that have checked permission themselves. */
@ApplicationScoped
public class TargetShares {

    @Inject
    CompletedPeople completed;

    @Inject
    UnitTrees trees;

    @Inject
    Clock clock;

    protected TargetShares() {
    }

    /** For tests. */
    public TargetShares(CompletedPeople completed, UnitTrees trees, Clock clock) {
        this.completed = completed;
        this.trees = trees;
        this.clock = clock;
    }

    /** Who answers for a part today. @param divided whether it is a unit that went into several, which is nobody now */
    private record Answering(long unitId, boolean divided) {
    }

    private Answering answering(GivenPart part, UnitTree tree) {
        return tree.today(part.unitId(), LocalDate.now(clock)).map(unit -> new Answering(unit, false))
                .orElseGet(() -> new Answering(part.unitId(), true));
    }

    /** @param units those of the caller @return the sum of what they got of the target; null where they got nothing. No statement. */
    @Nullable
    Integer part(Said said, String planCode, Target target, UnitScope units) {
        List<GivenPart> all = said.parts(planCode, target);
        if (all.isEmpty()) {
            return null;
        }
        UnitTree tree = trees.now();
        List<GivenPart> own = all.stream().filter(each -> units.includes(answering(each, tree).unitId())).toList();
        return own.isEmpty() ? null : Integer.valueOf(own.stream().mapToInt(GivenPart::amount).sum());
    }

    /** @return how far each unit is, by the units' names. Two statements, none where nothing was given out. */
    List<UnitShare> of(String planCode, Target target, Said said, Known known, LocalDate asOf) {
        List<GivenPart> all = said.parts(planCode, target);
        if (all.isEmpty()) {
            return List.of();
        }
        UnitTree tree = trees.now();
        Map<Answering, List<GivenPart>> parts = new LinkedHashMap<>();
        all.forEach(each -> parts.computeIfAbsent(answering(each, tree), unit -> new ArrayList<>()).add(each));
        List<Answering> units = List.copyOf(parts.keySet());
        List<List<LocalDate>> days = completed.days(units.stream().map(unit -> new Counted(
                of(planCode, target, scope(unit, tree), known),
                target.indicator() == Indicator.PEOPLE_COMPLETED)).toList(), asOf);
        List<UnitShare> shares = new ArrayList<>();
        for (int i = 0; i < units.size(); i++) {
            Answering unit = units.get(i);
            List<GivenPart> given = parts.getOrDefault(unit, List.of());
            int amount = given.stream().mapToInt(GivenPart::amount).sum();
            shares.add(new UnitShare(tree.label(unit.unitId()), unit.divided(),
                    given.stream().map(each -> new UnitShare.Given(
                            each.unitId() == unit.unitId() ? "" : tree.label(each.unitId()), each.amount(),
                            each.document().text())).toList(),
                    new TargetTally(target, days.get(i), asOf, said.extension(planCode, target)).share(amount)));
        }
        return shares.stream().sorted(UnitShare.BY_NAME).toList();
    }

    /** People count for where they belonged, in whatever class; classes for who organised them (DIR-5). */
    private static ClassesOf of(String planCode, Target target, UnitScope units, Known known) {
        Set<String> courses = Set.copyOf(target.courseCodes());
        return target.indicator() == Indicator.PEOPLE_COMPLETED
                ? new ClassesOf(planCode, courses, UnitScope.ALL, known, units)
                : new ClassesOf(planCode, courses, units, known);
    }

    private UnitScope scope(Answering unit, UnitTree tree) {
        return unit.divided()
                ? UnitScope.of(Set.of(unit.unitId()))
                : tree.scope(Set.of(unit.unitId()), LocalDate.now(clock));
    }
}
