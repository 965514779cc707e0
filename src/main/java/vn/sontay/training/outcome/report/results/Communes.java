package vn.sontay.training.outcome.report.results;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.Collator;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.outcome.report.results.text.Results;
import vn.sontay.training.people.organisation.OrganisationQueries;
import vn.sontay.training.people.organisation.UnitKind;
import vn.sontay.training.people.organisation.UnitRow;
import vn.sontay.training.people.organisation.UnitTree;
import vn.sontay.training.people.organisation.UnitTrees;
import vn.sontay.training.shared.paper.PaperWords;
import vn.sontay.training.teaching.plan.Plan;
import vn.sontay.training.teaching.plan.PlanScope;

/** Communes where nobody was trained, and to whom a unit reports; for use cases that have checked permission. */
@ApplicationScoped
class Communes {

    private static final PaperWords WORDS = PaperWords.beside(Results.class);
    private static final Set<UnitKind> AREAS = Set.of(UnitKind.PROVINCE, UnitKind.DISTRICT, UnitKind.COMMUNE);

    @Inject
    OrganisationQueries organisation;

    @Inject
    UnitTrees trees;

    @Inject
    PlanScope plans;

    /**
     * @param trained units where somebody counts
     * @param all whether these are all that there are
     * @return the communes of the plan's unit on that day that have none of them; empty where a unit can't be told or went into several
     */
    List<String> without(Plan plan, Collection<Long> trained, boolean all, LocalDate day) {
        Map<Long, UnitRow> units = organisation.allUnits().stream()
                .collect(Collectors.toMap(UnitRow::id, Function.identity()));
        UnitTree tree = trees.now();
        Set<Long> reached = new HashSet<>();
        for (long unit : trained) {
            Optional<Long> now = area(units, unit).flatMap(found -> tree.today(found.id(), day));
            if (!all || now.isEmpty()) {
                return List.of();
            }
            reached.add(now.get());
        }
        long plansUnit = plans.unitOf(plan);
        return units.values().stream()
                .filter(each -> each.kind() == UnitKind.COMMUNE && each.existsOn(day) && !reached.contains(each.id())
                        && (tree.isTop(plansUnit) || tree.upwards(Set.of(each.id())).contains(plansUnit)))
                .map(each -> inSentence(each.name())).sorted(Collator.getInstance(Locale.of("vi", "VN"))).toList();
    }

    /** @return the commune of a unit, or else its district or province */
    private static Optional<UnitRow> area(Map<Long, UnitRow> units, long unitId) {
        UnitRow at = units.get(unitId);
        while (at != null && !AREAS.contains(at.kind())) {
            Long parent = at.parentId();
            at = parent == null ? null : units.get(parent);
        }
        return Optional.ofNullable(at);
    }

    /** @return the committee of the nearest area above that exists on that day; null where there is none */
    @Nullable
    String above(long unitId, LocalDate day) {
        Optional<UnitRow> at = organisation.unit(unitId);
        do {
            at = at.map(UnitRow::parentId).flatMap(organisation::unit);
        } while (at.isPresent() && !(AREAS.contains(at.get().kind()) && at.get().existsOn(day)));
        return at.map(each -> WORDS.text("committee", inSentence(each.name()))).orElse(null);
    }

    private static String inSentence(String name) {
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
}
