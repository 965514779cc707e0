package vn.sontay.training.journey;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.sontay.training.testing.Browser;
import vn.sontay.training.testing.NeedsBrowser;
import vn.sontay.training.testing.RunningApp;

/** The whole job as a district begins it: on the embedded database, with real hashes; and on MariaDB. */
@ExtendWith(NeedsBrowser.class)
class FullJobChainProofIT {

    @Test
    void a_class_is_opened_held_tested_certified_verified_and_counted() {
        try (Browser browser = Browser.start(); RunningApp app = RunningApp.withRealHashes()) {
            FullChain.play(browser, app);
        }
    }

    @Test
    void and_so_it_is_on_mariadb() {
        try (Browser browser = Browser.start(); RunningApp app = RunningApp.onMariaDb()) {
            FullChain.play(browser, app);
        }
    }
}
