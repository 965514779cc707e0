package vn.sontay.training.outcome.report;

import org.jspecify.annotations.Nullable;

/**
 * A target as whoever signs looks at it ({@code SUM-2}).
 *
 * @param open how many are in its classes and haven't completed; 0 where classes are counted
 */
public record TargetOutlook(TargetRow row, int open) {

    private static final int NEAR_DAYS = 30;

    public boolean done() {
        return row.figure().state() == TargetState.REACHED || row.figure().state() == TargetState.REACHED_LATE;
    }

    public boolean late() {
        return row.figure().state() == TargetState.OVERDUE;
    }

    /** @return whether its deadline is at most 30 days off, and it isn't reached */
    public boolean near() {
        return row.figure().state() == TargetState.UNDER_WAY && row.figure().daysLeft() <= NEAR_DAYS;
    }

    /** @return how many are missing; 0 when it is reached or has no total */
    public int missing() {
        @Nullable
        Integer total = row.figure().total();
        return total == null ? 0 : Math.max(0, total - row.figure().counted());
    }

    /** @return how many more people have to be enrolled, even if all who are in its classes complete; 0 where none */
    public int unfilled() {
        return row.ofPeople() ? Math.max(0, missing() - open) : 0;
    }

    public boolean atRisk() {
        return near() || unfilled() > 0;
    }
}
