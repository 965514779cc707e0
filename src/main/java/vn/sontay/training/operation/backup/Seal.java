package vn.sontay.training.operation.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;

/** Reads a whole file and compares it with the seal at its end (BAK-3). */
final class Seal {

    private static final int BUFFER = 1 << 16;

    private Seal() {
    }

    /** @return whether no byte has changed since the file was sealed */
    static boolean isWhole(InputStream in) throws IOException {
        MessageDigest digest = Sha256.begin();
        byte[] buffer = new byte[SealedOutput.SEAL + BUFFER];
        int held = 0;
        for (int read = in.readNBytes(buffer, held, BUFFER); read > 0; read = in.readNBytes(buffer, held, BUFFER)) {
            int there = held + read;
            int passed = Math.max(0, there - SealedOutput.SEAL);
            digest.update(buffer, 0, passed);
            System.arraycopy(buffer, passed, buffer, 0, there - passed);
            held = there - passed;
        }
        byte[] seal = Sha256.end(digest).getBytes(StandardCharsets.US_ASCII);
        return MessageDigest.isEqual(seal, Arrays.copyOf(buffer, held));
    }
}
