package vn.sontay.training.outcome.reported;

import vn.sontay.training.shared.Page;
import vn.sontay.training.teaching.plan.Plan;

/** What was ever reported of a plan. @param mine whether the caller may enter, correct and take back */
public record ReportedPage(Plan plan, boolean mine, Page<ReportedRow> rows) {
}
