package vn.sontay.training.launch;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import vn.sontay.training.testing.ProofScript;

class ArchiveInstallProofIT {

    @Test
    void a_release_installs_as_the_guide_says_on_a_debian_without_a_network() throws IOException, InterruptedException {
        ProofScript.run("src/release/try-install.sh");
    }
}
