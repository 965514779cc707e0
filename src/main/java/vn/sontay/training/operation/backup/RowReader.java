package vn.sontay.training.operation.backup;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what a {@link RowWriter} has written. */
final class RowReader {

    private static final int BUFFER = 1 << 16;
    private static final int END = -1;

    private final InputStream in;
    private final byte[] buffer = new byte[BUFFER];
    private final ByteArrayOutputStream field = new ByteArrayOutputStream();
    private int filled;
    private int read;

    RowReader(InputStream in) {
        this.in = in;
    }

    /**
     * @param columns that a row has
     * @return the next row, null for what is not there; null itself after the last row
     * @throws BackupRefused when it isn't a row of so many
     */
    @Nullable
    List<@Nullable String> next(int columns) throws IOException, BackupRefused {
        int first = take();
        if (first == END) {
            return null;
        }
        read--;
        List<@Nullable String> row = new ArrayList<>(columns);
        int end = '\t';
        while (end == '\t') {
            end = readField(row);
        }
        if (end != '\n' || row.size() != columns) {
            throw damaged();
        }
        return row;
    }

    /** @return what stands behind the field */
    private int readField(List<@Nullable String> row) throws IOException, BackupRefused {
        field.reset();
        boolean none = false;
        int each = take();
        while (each != '\t' && each != '\n' && each != END) {
            if (each == '\\') {
                int letter = take();
                none |= letter == 'N';
                if (letter != 'N') {
                    field.write(unescaped(letter));
                }
            } else {
                field.write(each);
            }
            each = take();
        }
        row.add(none ? null : field.toString(StandardCharsets.UTF_8));
        return each;
    }

    private static int unescaped(int letter) throws BackupRefused {
        return switch (letter) {
            case 't' -> '\t';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case '\\' -> '\\';
            default -> throw damaged();
        };
    }

    private int take() throws IOException {
        if (read == filled) {
            filled = Math.max(0, in.read(buffer, 0, BUFFER));
            read = 0;
            if (filled == 0) {
                return END;
            }
        }
        return buffer[read++] & 0xff;
    }

    private static BackupRefused damaged() {
        return new BackupRefused("the file is damaged: a row isn't written as rows are.");
    }
}
