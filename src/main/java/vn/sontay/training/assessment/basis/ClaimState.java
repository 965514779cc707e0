package vn.sontay.training.assessment.basis;

import java.time.LocalDate;
import vn.sontay.training.learning.claim.Claim;

/** How a claim stands on a day. */
public enum ClaimState {

    ENDED, ENDING, HOLDS, COMING;

    static ClaimState of(Claim claim, LocalDate today) {
        if (claim.endedBefore(today)) {
            return ENDED;
        }
        if (claim.endedBefore(today.plusDays(ClaimRow.SOON_DAYS + 1L))) {
            return ENDING;
        }
        return claim.from().isAfter(today) ? COMING : HOLDS;
    }
}
