package vn.sontay.training.teaching.plan;

import java.util.List;

/**
 * A line of a plan, in the plan's words. Those without targets are context.
 *
 * @param amount such as {@code 02 lớp, 30 người}
 * @param period such as {@code Quý III/2025}
 * @param audience may be empty
 * @param lead who answers for it; may be empty
 * @param reported what of it units report (PLA-7)
 */
public record Activity(String code, String title, String amount, String period, String audience, String lead,
        List<Target> targets, List<ReportedIndicator> reported) {

    public Activity {
        targets = List.copyOf(targets);
        reported = List.copyOf(reported);
    }

    /** One of which units report nothing. */
    public Activity(String code, String title, String amount, String period, String audience, String lead,
            List<Target> targets) {
        this(code, title, amount, period, audience, lead, targets, List.of());
    }

    /** @return the same line with other targets */
    Activity with(List<Target> other) {
        return new Activity(code, title, amount, period, audience, lead, other, reported);
    }
}
