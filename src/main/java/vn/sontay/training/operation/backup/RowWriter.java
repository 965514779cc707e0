package vn.sontay.training.operation.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** Writes rows as lines: fields between tabs, {@code \N} for none, and {@code \t \n \r \\} for what would divide lines (BAK-2). */
final class RowWriter {

    private static final int BUFFER = 1 << 16;
    /** Divisible by three, so that pieces of Base64 join without padding. */
    private static final int PIECE = 48 * 1024;

    private final OutputStream out;
    private final byte[] buffer = new byte[BUFFER];
    private final MessageDigest row = Sha256.begin();
    private final RowsDigest digest = new RowsDigest();
    private int filled;
    private int digested;
    private boolean inRow;

    RowWriter(OutputStream out) {
        this.out = out;
    }

    RowsDigest digest() {
        return digest;
    }

    void text(@Nullable String value) throws IOException {
        begin();
        if (value == null) {
            none();
            return;
        }
        for (byte each : value.getBytes(StandardCharsets.UTF_8)) {
            switch (each) {
                case '\t' -> escaped('t');
                case '\n' -> escaped('n');
                case '\r' -> escaped('r');
                case '\\' -> escaped('\\');
                default -> put(each);
            }
        }
    }

    void bytes(@Nullable InputStream value) throws IOException {
        begin();
        if (value == null) {
            none();
            return;
        }
        for (byte[] piece = value.readNBytes(PIECE); piece.length > 0; piece = value.readNBytes(PIECE)) {
            for (byte each : Base64.getEncoder().encode(piece)) {
                put(each);
            }
        }
    }

    void endRow() throws IOException {
        put((byte) '\n');
        row.update(buffer, digested, filled - digested);
        digested = filled;
        digest.add(row.digest());
        inRow = false;
    }

    void flush() throws IOException {
        row.update(buffer, digested, filled - digested);
        out.write(buffer, 0, filled);
        filled = 0;
        digested = 0;
    }

    private void begin() throws IOException {
        if (inRow) {
            put((byte) '\t');
        }
        inRow = true;
    }

    private void none() throws IOException {
        escaped('N');
    }

    private void escaped(char letter) throws IOException {
        put((byte) '\\');
        put((byte) letter);
    }

    private void put(byte each) throws IOException {
        if (filled == BUFFER) {
            flush();
        }
        buffer[filled++] = each;
    }
}
