package vn.sontay.training.learning.lawchange;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.LongFunction;

/**
 * How a change stands on a day, in the units that the caller sees.
 *
 * @param areas by their names, who belongs nowhere last
 */
public record ChangeStanding(LawChange change, List<Area> areas) {

    private static final Comparator<Area> ORDER = Comparator.comparing((Area each) -> each.areaId() == 0)
            .thenComparing(Area::name, Collator.getInstance(Locale.of("vi", "VN"))).thenComparing(Area::areaId);

    public ChangeStanding {
        areas = List.copyOf(areas);
    }

    /**
     * The people of one area.
     *
     * @param areaId 0 for who belongs nowhere
     * @param name empty there
     */
    public record Area(long areaId, String name, ChangeFigure figure) {
    }

    static ChangeStanding of(LawChange change, Map<Long, ChangeFigure> figures, LongFunction<String> name) {
        return new ChangeStanding(change, figures.entrySet().stream()
                .map(each -> new Area(each.getKey(), name.apply(each.getKey()), each.getValue())).sorted(ORDER)
                .toList());
    }

    /** @return the same of all areas together */
    public ChangeFigure all() {
        return areas.stream().map(Area::figure).reduce(ChangeFigure.NONE, ChangeFigure::plus);
    }
}
