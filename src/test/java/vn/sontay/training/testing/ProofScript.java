package vn.sontay.training.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A script of this project that shows something on the machine itself, where the machine has what that takes. */
public final class ProofScript {

    /** How such a script says that the machine hasn't; its last line says what is missing. */
    private static final int SKIPPED = 77;

    private ProofScript() {
    }

    /** Runs it, shows what it says, and fails or skips the test as it ended. */
    public static void run(String script) throws IOException, InterruptedException {
        Process process = new ProcessBuilder("bash", script).redirectErrorStream(true).start();
        List<String> said = new ArrayList<>(List.of(script));
        try (BufferedReader lines = process.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                System.out.println(line);
                said.add(line);
            }
        }
        int end = process.waitFor();
        assumeTrue(end != SKIPPED, said.getLast());
        assertEquals(0, end, () -> String.join("\n", said));
    }
}
