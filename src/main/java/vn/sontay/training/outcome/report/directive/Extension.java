package vn.sontay.training.outcome.report.directive;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A later last day of a target (DIR-2).
 *
 * @param deadline the new last day
 * @param scanned whether a scan of the document is kept
 * @param withdrawn null while it stands
 */
public record Extension(long id, String planCode, String targetCode, LocalDate deadline, ByDocument document,
        Instant recordedAt, String recordedBy, boolean scanned, @Nullable Withdrawn withdrawn) {

    /** That it was entered wrongly. */
    public record Withdrawn(String reason, Instant at, String by) {
    }

    /**
     * @param all of one target
     * @param original the last day without any of them
     * @param by what had been entered by that moment; null for now
     * @return the one that holds on asOf: by the last document of those that name a later day
     */
    public static Optional<Extension> inForce(Collection<Extension> all, LocalDate original, LocalDate asOf,
            @Nullable Instant by) {
        return all.stream().filter(each -> each.stands(by) && !each.document().documentOn().isAfter(asOf)
                && each.deadline().isAfter(original))
                .max(Comparator.comparing((Extension each) -> each.document().documentOn())
                        .thenComparing(Extension::id));
    }

    private boolean stands(@Nullable Instant by) {
        return by == null
                ? withdrawn == null
                : !recordedAt.isAfter(by) && (withdrawn == null || withdrawn.at().isAfter(by));
    }
}
