package vn.sontay.training.outcome.report.results;

import java.time.LocalDate;

/**
 * A report as its form shows it: what was said, or else what is proposed. See {@link SetReportWording}.
 *
 * @param unitName whose paper it becomes
 * @param version 0 where nothing was said yet
 */
public record ReportFacts(long snapshotId, String planTitle, LocalDate asOf, String unitName, String addressees,
        String guidance, String shortcomings, String outlook, String recipients, long version) {
}
