package vn.sontay.training.journey;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.sontay.training.testing.Browser;
import vn.sontay.training.testing.NeedsBrowser;
import vn.sontay.training.testing.RunningApp;

/** The whole job on MariaDB; other journeys run on H2. */
@ExtendWith(NeedsBrowser.class)
@Order(1)
class FullChainJourneyIT {

    @Test
    void a_class_is_opened_held_tested_certified_verified_and_counted() {
        try (Browser browser = Browser.start(); RunningApp app = RunningApp.onMariaDb()) {
            FullChain.play(browser, app);
        }
    }
}
