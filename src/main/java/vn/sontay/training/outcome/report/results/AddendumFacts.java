package vn.sontay.training.outcome.report.results;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.outcome.report.results.text.Addendum.TargetChange;

/**
 * An addendum as its form shows it. See {@link SetAddendumWording}.
 *
 * @param baseId the figures of the report to which it belongs
 * @param snapshotId the figures that were frozen for it
 * @param unitName whose paper it becomes
 * @param reportNumber of the report, where it was issued; else null
 * @param targets how each differs
 * @param certificates of how many certificates something differs
 */
public record AddendumFacts(long addendumId, long baseId, long snapshotId, String planTitle, LocalDate asOf,
        String unitName, @Nullable String reportNumber, List<TargetChange> targets, int certificates,
        String addressees, String remarks, String recipients, long version) {

    public AddendumFacts {
        targets = List.copyOf(targets);
    }
}
