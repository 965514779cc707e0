package vn.sontay.training.outcome.report.proposal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Puts areas together into classes (PRO-2 to PRO-4). Pure. */
final class Packing {

    private Packing() {
    }

    /**
     * @param needs in the order in which areas are listed
     * @param size how many a hall holds, at least 1
     * @return what each class takes: full classes of large areas first
     */
    static List<List<AreaNeed>> of(List<AreaNeed> needs, int size) {
        List<List<AreaNeed>> classes = new ArrayList<>();
        List<AreaNeed> whole = new ArrayList<>();
        for (AreaNeed need : needs) {
            for (int i = 0; i < need.people() / size; i++) {
                classes.add(new ArrayList<>(List.of(need.of(size))));
            }
            if (need.people() % size > 0) {
                whole.add(need.of(need.people() % size));
            }
        }
        List<List<AreaNeed>> together = new ArrayList<>();
        whole.stream().collect(Collectors.groupingBy(AreaNeed::above)).entrySet().stream()
                .sorted(Comparator.comparing(each -> whole.indexOf(each.getValue().getFirst())))
                .forEach(each -> together.addAll(fit(each.getValue().stream().map(List::of).toList(), size)));
        classes.addAll(fit(together, size));
        return classes;
    }

    /** The largest first, each to the first that has room for all of it. */
    private static List<List<AreaNeed>> fit(List<List<AreaNeed>> groups, int size) {
        List<List<AreaNeed>> classes = new ArrayList<>();
        groups.stream().sorted(Comparator.comparing(Packing::people).reversed()).forEach(group -> classes.stream()
                .filter(each -> people(each) + people(group) <= size).findFirst().ifPresentOrElse(
                        each -> each.addAll(group), () -> classes.add(new ArrayList<>(group))));
        return classes;
    }

    static int people(List<AreaNeed> group) {
        return group.stream().mapToInt(AreaNeed::people).sum();
    }
}
