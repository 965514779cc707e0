package vn.sontay.training.shared.sheet;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.RuleException;

/** The characters of a text file, or a sentence why it can't be read (SHE-1, SHE-2). */
public final class FileText {

    /** Of a file that is sent; a database takes 16 MB at once. */
    public static final int MOST_BYTES = 12 << 20;
    /** Of a line of a text file; a picture of the size that questions have fits many times. */
    public static final int LINE = 1 << 20;

    private static final String FILE = "file";
    private static final String WINDOWS = "windows-1258";
    private static final int LOOKED_AT = 400;

    private FileText() {
    }

    /**
     * @return the text with {@code \n} between lines, without the mark at its beginning
     * @throws RuleException when the file is too big, in another encoding, or no text
     */
    public static String read(byte[] bytes) {
        requireSize(bytes.length);
        return checked(decoded(bytes));
    }

    /**
     * The same for what an old program may have written: UTF-16 without its mark and windows-1258 too.
     *
     * @return in composed letters where they are of windows-1258
     */
    public static String readOffice(byte[] bytes) {
        requireSize(bytes.length);
        Charset wide = wide(bytes);
        if (wide != null) {
            return checked(decode(bytes, 0, wide));
        }
        try {
            return checked(decoded(bytes));
        } catch (RuleException e) {
            if (!e.key().equals("sheet.notUtf8") || !Charset.isSupported(WINDOWS)) {
                throw e;
            }
            return checked(Normalizer.normalize(decode(bytes, 0, Charset.forName(WINDOWS)), Normalizer.Form.NFC));
        }
    }

    /** @return UTF-16 where every other byte of the beginning is mostly nothing, though no mark says so; else null */
    private static @Nullable Charset wide(byte[] bytes) {
        int looked = Math.min(bytes.length, LOOKED_AT) / 2 * 2;
        int[] nothing = new int[2];
        for (int i = 0; i < looked; i++) {
            nothing[i % 2] += bytes[i] == 0 ? 1 : 0;
        }
        boolean little = nothing[1] > looked / 6 && nothing[0] == 0;
        boolean big = nothing[0] > looked / 6 && nothing[1] == 0;
        return little ? StandardCharsets.UTF_16LE : big ? StandardCharsets.UTF_16BE : null;
    }

    private static String checked(String decoded) {
        String text = decoded.replace("\r\n", "\n").replace('\r', '\n');
        int line = 1;
        int begun = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                line++;
                begun = i;
            } else if (c < ' ' && c != '\t' || c == '\uFFFE' || c == '\uFFFF' || c == '\u007F') {
                throw RuleException.at(FILE, c == 0 ? "sheet.notText" : "sheet.controlCharacter",
                        String.valueOf(line), String.format("U+%04X", (int) c));
            } else if (i - begun > LINE) {
                throw RuleException.at(FILE, "sheet.lineTooLong", String.valueOf(line));
            }
        }
        if (text.isBlank()) {
            throw RuleException.at(FILE, "sheet.empty");
        }
        return text;
    }

    /** @throws RuleException when there is nothing, or too much */
    public static void requireSize(long bytes) {
        if (bytes == 0) {
            throw RuleException.at(FILE, "sheet.empty");
        }
        requireNotTooBig(bytes);
    }

    /** @throws RuleException when there is too much; whether there is anything is told together with the rest of a form */
    public static void requireNotTooBig(long bytes) {
        if (bytes > MOST_BYTES) {
            throw RuleException.at(FILE, "sheet.tooBig", String.valueOf(MOST_BYTES >> 20));
        }
    }

    private static String decoded(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE) && !startsWith(bytes, 0xFF, 0xFE, 0, 0)) {
            return decode(bytes, 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return decode(bytes, 2, StandardCharsets.UTF_16BE);
        }
        return decode(bytes, startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0, StandardCharsets.UTF_8);
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static String decode(byte[] bytes, int from, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer out = CharBuffer.allocate(bytes.length - from + 1);
        CoderResult result = decoder.decode(in, out, true);
        try {
            if (result.isError()) {
                result.throwException();
            }
        } catch (CharacterCodingException e) {
            throw RuleException.at(FILE, "sheet.notUtf8", String.valueOf(lineOf(bytes, in.position())));
        }
        return out.flip().toString();
    }

    private static int lineOf(byte[] bytes, int position) {
        int line = 1;
        for (int i = 0; i < position; i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        return line;
    }
}
