package vn.sontay.training.outcome.completion;

import vn.sontay.training.learning.curriculum.AttendanceShare;
import vn.sontay.training.shared.Share;

/**
 * Whether somebody can still attend as much of a class as is demanded, before it is too late (COM-10). Pure.
 *
 * @param attended the sessions attended so far, of all
 * @param left sessions of the class whose roll isn't closed yet
 * @param needed what is demanded
 * @param least how many more have to be attended in any case (COM-12)
 */
public record Outlook(Share attended, int left, AttendanceShare needed, int least) {

    /** @return whether even all the sessions that are left aren't enough */
    public boolean lost() {
        return !enough(left);
    }

    /** @return how many of the sessions that are left may be missed; less than 0 when it is lost */
    public int missable() {
        int may = -1;
        while (may < left && enough(left - may - 1)) {
            may++;
        }
        return may;
    }

    /** @return whether it can still be reached, but none of the sessions that are left may be missed */
    public boolean onEdge() {
        return left > 0 && missable() == 0;
    }

    private boolean enough(int more) {
        return more >= least && new Share(attended.part() + more, Math.max(attended.whole(), attended.part() + more))
                .atLeast(needed.numerator(), needed.denominator());
    }
}
