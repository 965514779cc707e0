package vn.sontay.training.outcome.report.gap;

import org.jspecify.annotations.Nullable;
import vn.sontay.training.outcome.completion.Outlook;

/** Whether somebody can still attend enough (COM-10). */
public enum GapRisk {

    /** Even all the sessions that are left aren't enough. */
    LOST,
    /** None of the sessions that are left may be missed. */
    EDGE;

    static @Nullable GapRisk of(@Nullable Outlook outlook) {
        if (outlook == null) {
            return null;
        }
        return outlook.lost() ? LOST : outlook.onEdge() ? EDGE : null;
    }
}
