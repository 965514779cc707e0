package vn.sontay.training.teaching.plan;

import java.util.List;

/**
 * A line of a plan, in the plan's words. Those without targets are context.
 *
 * @param amount such as {@code 02 lớp, 30 người}
 * @param period such as {@code Quý III/2025}
 * @param audience may be empty
 * @param lead who answers for it; may be empty
 */
public record Activity(String code, String title, String amount, String period, String audience, String lead,
        List<Target> targets) {

    public Activity {
        targets = List.copyOf(targets);
    }
}
