package vn.sontay.training.shared.scan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import vn.sontay.training.shared.RuleException;

/**
 * A file that may be kept as a scan: what it is, its bytes say, never its name (SCN-1). Of photos only the picture is left:
 * where and with what it was taken is nobody's business here (SCN-2).
 */
public final class ScanBytes {

    /** In bytes, of one file. */
    public static final int MOST_BYTES = 10_000_000;

    private static final Locale VIETNAMESE = Locale.of("vi", "VN");
    private static final double MEGABYTE = 1_000_000;
    /** What is too big never looks as if it weren't. */
    private static final long TENTH = 100_000;
    private static final int LONGEST_NAME = 60;

    private final ScanKind kind;
    private final byte[] bytes;

    private ScanBytes(ScanKind kind, byte[] bytes) {
        this.kind = kind;
        this.bytes = bytes;
    }

    /** The file isn't what its first bytes say it is, or not whole. */
    static final class Malformed extends Exception {

        private static final long serialVersionUID = 1L;

        Malformed() {
            super("not a whole file", null, false, false);
        }
    }

    /** Says of itself that it is larger than anything that is photographed. */
    static final class TooManyDots extends Exception {

        private static final long serialVersionUID = 1L;

        private final int width;
        private final int height;

        TooManyDots(int width, int height) {
            super("too many dots", null, false, false);
            this.width = width;
            this.height = height;
        }
    }

    /**
     * For whoever knows the size before the bytes are read.
     *
     * @param field in which it was sent
     * @param name of the file, to be told in a refusal
     * @throws RuleException when a file of that many bytes is empty or too big
     */
    public static void requireSize(String field, String name, long bytes) {
        if (bytes == 0) {
            throw refused(field, "web.scanEmpty", name);
        }
        if (bytes > MOST_BYTES) {
            throw refused(field, "web.scanTooBig", name, megabytes(Math.max(bytes, MOST_BYTES + TENTH)),
                    megabytes(MOST_BYTES));
        }
    }

    /** @return such as 10,0 MB */
    public static String megabytes(long bytes) {
        return String.format(VIETNAMESE, "%.1f MB", bytes / MEGABYTE);
    }

    /**
     * @param field in which it was sent
     * @param name of the file, to be told in a refusal
     * @throws RuleException when it is empty, too big, or nothing that can be kept
     */
    public static ScanBytes read(String field, String name, byte[] file) {
        requireSize(field, name, file.length);
        try {
            if (JpegPicture.mayBe(file)) {
                return new ScanBytes(ScanKind.JPEG, JpegPicture.withoutMetadata(file));
            }
            if (PngPicture.mayBe(file)) {
                return new ScanBytes(ScanKind.PNG, PngPicture.withoutMetadata(file));
            }
            if (PdfScan.mayBe(file)) {
                PdfScan.require(field, name, file);
                return new ScanBytes(ScanKind.PDF, file.clone());
            }
        } catch (Malformed | IndexOutOfBoundsException e) {
            throw refused(field, "web.scanBroken", name);
        } catch (TooManyDots e) {
            throw refused(field, "web.scanDots", name, e.width, e.height);
        }
        throw refused(field, isHeic(file) ? "web.scanHeic" : "web.scanKind", name);
    }

    /** The same for a file that wasn't read yet. */
    public static ScanBytes read(String field, SentFile file) {
        requireSize(field, file.name(), file.size());
        try {
            return read(field, file.name(), file.read(MOST_BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return the refusal of that file, beside the field in which it was sent */
    public static RuleException refused(String field, String key, String name, Object... more) {
        Object[] arguments = new Object[more.length + 1];
        arguments[0] = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) + "…" : name;
        System.arraycopy(more, 0, arguments, 1, more.length);
        return RuleException.at(field, key, arguments);
    }

    /** What some phones write unless they are told otherwise; browsers don't show it. */
    private static boolean isHeic(byte[] file) {
        String start = new String(file, 0, Math.min(12, file.length), StandardCharsets.ISO_8859_1);
        return start.matches("(?s)....ftyp(heic|heix|mif1|msf1|hevc|avif)");
    }

    public ScanKind kind() {
        return kind;
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    public int length() {
        return bytes.length;
    }

    public String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
