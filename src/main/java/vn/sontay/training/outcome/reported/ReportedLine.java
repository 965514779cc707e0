package vn.sontay.training.outcome.reported;

import org.jspecify.annotations.Nullable;
import vn.sontay.training.teaching.plan.Activity;
import vn.sontay.training.teaching.plan.ReportedIndicator;

/** What units report of one indicator. @param figure the one that counts (REP-4); null while there is none */
public record ReportedLine(Activity activity, ReportedIndicator indicator, @Nullable ReportedRow figure) {
}
