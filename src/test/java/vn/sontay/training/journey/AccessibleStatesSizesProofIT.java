package vn.sontay.training.journey;

import com.microsoft.playwright.Page;

/** The same states on a phone, in the dark, and on the smallest screen. */
class AccessibleStatesSizesProofIT extends AccessibleStatesJourneyIT {

    @Override
    void check(Page page, String state) {
        check.state(page, state);
    }
}
