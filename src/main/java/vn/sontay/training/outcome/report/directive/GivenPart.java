package vn.sontay.training.outcome.report.directive;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How many of a target's total a unit answers for (DIR-4).
 *
 * @param amount nought where its part was taken back
 */
public record GivenPart(long id, String planCode, String targetCode, long unitId, int amount, ByDocument document,
        Instant recordedAt, String recordedBy) {

    private static final Comparator<GivenPart> LAST = Comparator
            .comparing((GivenPart each) -> each.document().documentOn()).thenComparing(GivenPart::id);

    /**
     * @param all of one target
     * @param by what had been entered by that moment; null for now
     * @return of each unit what it got last by asOf, without those that have none any more, by the units' ids
     */
    public static List<GivenPart> inForce(Collection<GivenPart> all, LocalDate asOf, @Nullable Instant by) {
        Map<Long, GivenPart> last = new TreeMap<>();
        all.stream()
                .filter(each -> !each.document().documentOn().isAfter(asOf)
                        && (by == null || !each.recordedAt().isAfter(by)))
                .sorted(LAST).forEach(each -> last.put(each.unitId(), each));
        return last.values().stream().filter(each -> each.amount() > 0).toList();
    }
}
