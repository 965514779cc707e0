package vn.sontay.training.outcome.reported.web;

import vn.sontay.training.outcome.reported.ReportedRow;
import vn.sontay.training.teaching.plan.Plan;
import vn.sontay.training.teaching.plan.ReportedIndicator;

/** What a reported figure is called. */
final class ReportedWords {

    private ReportedWords() {
    }

    static String title(Plan plan, ReportedRow row) {
        return plan.reported().stream().filter(each -> each.code().equals(row.indicatorCode()))
                .map(ReportedIndicator::title).findFirst().orElse(row.indicatorCode());
    }
}
