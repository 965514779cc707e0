package vn.sontay.training.operation.backup;

import java.io.IOException;
import java.io.OutputStream;

/** Writes what {@link EncryptedInput} reads. */
final class EncryptedOutput extends OutputStream {

    private final OutputStream out;
    private final Encryption encryption;
    private final byte[] chunk = new byte[Encryption.CHUNK];
    private int filled;
    private boolean closed;

    EncryptedOutput(OutputStream out, String password) throws IOException {
        this.out = out;
        this.encryption = Encryption.with(password);
        out.write(encryption.header());
    }

    @Override
    public void write(int each) throws IOException {
        write(new byte[]{(byte) each}, 0, 1);
    }

    /** A full chunk waits until it is known whether another follows. */
    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        int done = 0;
        while (done < length) {
            if (filled == chunk.length) {
                out.write(encryption.encrypted(chunk, filled, false));
                filled = 0;
            }
            int part = Math.min(length - done, chunk.length - filled);
            System.arraycopy(bytes, offset + done, chunk, filled, part);
            filled += part;
            done += part;
        }
    }

    @Override
    public void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        try (OutputStream end = out) {
            end.write(encryption.encrypted(chunk, filled, true));
        }
    }
}
