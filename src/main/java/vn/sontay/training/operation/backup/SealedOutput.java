package vn.sontay.training.operation.backup;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/**
 * Ends a zip with the SHA-256 of all that stands before, as its comment, so that no byte of it changes unnoticed and every
 * program still reads it (BAK-3).
 */
final class SealedOutput extends FilterOutputStream {

    /** Of the comment: 64 hexadecimal digits. */
    static final int SEAL = 64;

    /** How a zip ends without a comment: its length, in two bytes. */
    private static final int LENGTH = 2;

    private final MessageDigest digest = Sha256.begin();
    private final byte[] last = new byte[LENGTH];
    private int held;
    private boolean closed;

    SealedOutput(OutputStream out) {
        super(out);
    }

    @Override
    public void write(int each) throws IOException {
        write(new byte[]{(byte) each}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        int spare = Math.max(0, held + length - LENGTH);
        int fromHeld = Math.min(held, spare);
        pass(last, 0, fromHeld);
        System.arraycopy(last, fromHeld, last, 0, held - fromHeld);
        held -= fromHeld;
        pass(bytes, offset, spare - fromHeld);
        int kept = length - (spare - fromHeld);
        System.arraycopy(bytes, offset + length - kept, last, held, kept);
        held += kept;
    }

    private void pass(byte[] bytes, int offset, int length) throws IOException {
        digest.update(bytes, offset, length);
        out.write(bytes, offset, length);
    }

    @Override
    public void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        try (OutputStream end = out) {
            pass(new byte[]{SEAL, 0}, 0, LENGTH);
            end.write(Sha256.end(digest).getBytes(StandardCharsets.US_ASCII));
        }
    }
}
