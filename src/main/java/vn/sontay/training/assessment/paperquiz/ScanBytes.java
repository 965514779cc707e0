package vn.sontay.training.assessment.paperquiz;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import vn.sontay.training.shared.RuleException;

/**
 * A file that may be kept as a scan: what it is, its bytes say, never its name (QUI-70). Of photos only the picture is left:
 * where and with what it was taken is nobody's business here (QUI-71).
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

    /**
     * For whoever knows the size before the bytes are read.
     *
     * @param name of the file, to be told in a refusal
     * @throws RuleException when a file of that many bytes is empty or too big
     */
    static void requireSize(String name, long bytes) {
        if (bytes == 0) {
            throw refused("paperquiz.scanEmpty", name);
        }
        if (bytes > MOST_BYTES) {
            throw refused("paperquiz.scanTooBig", name, megabytes(Math.max(bytes, MOST_BYTES + TENTH)),
                    megabytes(MOST_BYTES));
        }
    }

    /** @return such as 10,0 MB */
    public static String megabytes(long bytes) {
        return String.format(VIETNAMESE, "%.1f MB", bytes / MEGABYTE);
    }

    /**
     * @param name of the file, to be told in a refusal
     * @throws RuleException when it is empty, too big, or nothing that can be kept
     */
    static ScanBytes read(String name, byte[] file) {
        requireSize(name, file.length);
        try {
            if (JpegPicture.mayBe(file)) {
                return new ScanBytes(ScanKind.JPEG, JpegPicture.withoutMetadata(file));
            }
            if (PngPicture.mayBe(file)) {
                return new ScanBytes(ScanKind.PNG, PngPicture.withoutMetadata(file));
            }
            if (PdfScan.mayBe(file)) {
                PdfScan.require(name, file);
                return new ScanBytes(ScanKind.PDF, file.clone());
            }
        } catch (Malformed | IndexOutOfBoundsException e) {
            throw refused("paperquiz.scanBroken", name);
        }
        throw refused(isHeic(file) ? "paperquiz.scanHeic" : "paperquiz.scanKind", name);
    }

    static RuleException refused(String key, String name, Object... more) {
        Object[] arguments = new Object[more.length + 1];
        arguments[0] = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) + "…" : name;
        System.arraycopy(more, 0, arguments, 1, more.length);
        return RuleException.at("files", key, arguments);
    }

    /** What some phones write unless they are told otherwise; browsers don't show it. */
    private static boolean isHeic(byte[] file) {
        String start = new String(file, 0, Math.min(12, file.length), StandardCharsets.ISO_8859_1);
        return start.matches("(?s)....ftyp(heic|heix|mif1|msf1|hevc|avif)");
    }

    ScanKind kind() {
        return kind;
    }

    byte[] bytes() {
        return bytes.clone();
    }

    int length() {
        return bytes.length;
    }

    String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
