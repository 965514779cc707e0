package vn.sontay.training.shared.scan;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.zip.CRC32;

/**
 * A PNG file (ISO/IEC 15948), walked chunk by chunk, each with its check sum. What draws the picture is drawn again; texts,
 * times, Exif and what is unknown go, and so does whatever stands behind the picture's end.
 */
final class PngPicture {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final Set<String> DRAWS = Set.of("IHDR", "PLTE", "IDAT", "IEND", "tRNS");
    private static final int AROUND = 12;

    private PngPicture() {
    }

    static boolean mayBe(byte[] file) {
        return file.length > SIGNATURE.length
                && Arrays.equals(file, 0, SIGNATURE.length, SIGNATURE, 0, SIGNATURE.length);
    }

    /**
     * @return the picture alone, drawn again
     * @throws ScanBytes.Malformed or {@link IndexOutOfBoundsException} when it isn't a whole PNG file
     * @throws ScanBytes.TooManyDots when it would be too large to be drawn
     */
    static byte[] withoutMetadata(byte[] file) throws ScanBytes.Malformed, ScanBytes.TooManyDots {
        return DrawnAgain.of(walk(file), "png", DrawnAgain.MOST_DOTS);
    }

    private static byte[] walk(byte[] file) throws ScanBytes.Malformed {
        ByteBuffer bytes = ByteBuffer.wrap(file);
        ByteArrayOutputStream kept = new ByteArrayOutputStream(file.length);
        kept.writeBytes(SIGNATURE);
        int at = SIGNATURE.length;
        boolean drawn = false;
        while (true) {
            int length = bytes.getInt(at);
            if (length < 0 || length > file.length - at - AROUND) {
                throw new ScanBytes.Malformed();
            }
            String type = new String(file, at + 4, 4, StandardCharsets.ISO_8859_1);
            boolean first = at == SIGNATURE.length;
            if (first != type.equals("IHDR") || bytes.getInt(at + 8 + length) != sum(file, at + 4, length + 4)
                    || first && (length != 13 || bytes.getInt(at + 8) <= 0 || bytes.getInt(at + 12) <= 0)) {
                throw new ScanBytes.Malformed();
            }
            drawn |= type.equals("IDAT");
            if (DRAWS.contains(type)) {
                kept.write(file, at, length + AROUND);
            }
            if (type.equals("IEND")) {
                if (!drawn) {
                    throw new ScanBytes.Malformed();
                }
                return kept.toByteArray();
            }
            at += length + AROUND;
        }
    }

    private static int sum(byte[] file, int from, int length) {
        CRC32 sum = new CRC32();
        sum.update(file, from, length);
        return (int) sum.getValue();
    }
}
