package vn.sontay.training.outcome.report.gap;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Everybody who is missing of a plan, in the order of a list of people, with the names of their areas.
 *
 * @param areas by id; 0 stands for who belongs nowhere
 */
public record Gaps(List<Gap> people, Map<Long, String> areas) {

    public Gaps {
        people = List.copyOf(people);
        areas = Map.copyOf(areas);
    }

    /**
     * The people of one area.
     *
     * @param steps how many are missing at each step at which somebody is
     * @param lost how many of them can't attend enough any more
     */
    public record Area(long areaId, String name, Map<GapStep, Integer> steps, int lost) {

        /** By their names, who belongs nowhere last. */
        private static Comparator<Area> order() {
            return Comparator.comparing((Area each) -> each.areaId() == 0)
                    .thenComparing(Area::name, Collator.getInstance(Locale.of("vi", "VN")))
                    .thenComparing(Area::areaId);
        }

        /** @return areas without figures, in their order */
        static List<Area> named(Map<Long, String> names) {
            return names.entrySet().stream().map(each -> new Area(each.getKey(), each.getValue(), Map.of(), 0))
                    .sorted(order()).toList();
        }

        /** @return how many are missing at that step */
        public int at(GapStep step) {
            return steps.getOrDefault(step, 0);
        }

        /** @return how many are missing */
        public int all() {
            return steps.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    /** @return those whom the filter shows; its plan was asked for before */
    public List<Gap> of(GapFilter filter) {
        return people.stream().filter(filter::shows).toList();
    }

    /** @return the areas where somebody is missing, by their names, who belongs nowhere last */
    public List<Area> byArea() {
        Map<Long, List<Gap>> grouped = new LinkedHashMap<>();
        people.forEach(each -> grouped.computeIfAbsent(each.areaId(), id -> new ArrayList<>()).add(each));
        return grouped.entrySet().stream().map(each -> area(each.getKey(), each.getValue())).sorted(Area.order())
                .toList();
    }

    /** @return the same of all areas together, without a name */
    public Area all() {
        return area(0, people);
    }

    private Area area(long id, List<Gap> some) {
        Map<GapStep, Integer> steps = new EnumMap<>(GapStep.class);
        some.forEach(each -> steps.merge(each.step(), 1, Integer::sum));
        return new Area(id, areas.getOrDefault(id, ""), steps,
                (int) some.stream().filter(each -> each.risk() == GapRisk.LOST).count());
    }

    /** @return the steps at which somebody is missing, in their order */
    public List<GapStep> steps() {
        return all().steps().keySet().stream().sorted().toList();
    }
}
