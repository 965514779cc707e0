package vn.sontay.training.outcome.funding;

import org.jspecify.annotations.Nullable;

/**
 * How much of a plan's money for training was spent (FUN-4), in đồng.
 *
 * @param budget what the plan gives; null where it doesn't say
 * @param estimated by the estimates of its classes
 * @param spent by the vouchers of its classes up to the day
 */
public record PlanFunds(@Nullable Long budget, long estimated, long spent, int vouchers) {

    /** @return whole percent, rounded down; null without a budget (FUN-5) */
    public @Nullable Integer percent() {
        return budget == null ? null : Integer.valueOf((int) (100 * spent / budget));
    }

    /** @return by how much more was spent than the plan gives, in đồng; 0 where it wasn't */
    public long beyond() {
        return budget == null ? 0 : Math.max(0, spent - budget);
    }

    /** @return whether there is anything to tell */
    public boolean told() {
        return budget != null || estimated > 0 || spent > 0;
    }
}
