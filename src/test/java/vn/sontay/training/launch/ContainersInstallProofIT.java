package vn.sontay.training.launch;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import vn.sontay.training.testing.ProofScript;

class ContainersInstallProofIT {

    @Test
    void two_nodes_behind_nginx_go_on_when_one_is_killed_and_keep_their_data()
            throws IOException, InterruptedException {
        ProofScript.run("docker/prove.sh");
    }
}
