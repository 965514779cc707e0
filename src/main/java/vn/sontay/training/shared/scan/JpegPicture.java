package vn.sontay.training.shared.scan;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * A JPEG file (ISO/IEC 10918-1), walked from its first to its last marker. What draws the picture is drawn again, and which
 * side is up stays. Everything else goes: place, time, device, thumbnails, colours of its own (ICC), comments, whatever stands behind
 * the picture's end.
 */
final class JpegPicture {

    private static final int SOF0 = 0xc0;
    private static final int SOF1 = 0xc1;
    private static final int SOI = 0xd8;
    private static final int EOI = 0xd9;
    private static final int SOS = 0xda;
    private static final int APP0 = 0xe0;
    private static final int APP1 = 0xe1;
    private static final int APP14 = 0xee;
    private static final int APP15 = 0xef;
    private static final int COMMENT = 0xfe;
    private static final int ORIENTATION = 0x0112;
    private static final int SHORT = 3;

    private final byte[] file;
    private final ByteBuffer bytes;
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private int orientation = 1;
    private boolean framed;
    private boolean inPasses;

    private JpegPicture(byte[] file) {
        this.file = file;
        this.bytes = ByteBuffer.wrap(file);
    }

    static boolean mayBe(byte[] file) {
        return file.length > 3 && u8(file[0]) == 0xff && u8(file[1]) == SOI && u8(file[2]) == 0xff;
    }

    /**
     * @return the picture alone, drawn again
     * @throws ScanBytes.Malformed or {@link IndexOutOfBoundsException} when it isn't a whole JPEG file
     * @throws ScanBytes.TooManyDots when it would be too large to be drawn
     */
    static byte[] withoutMetadata(byte[] file) throws ScanBytes.Malformed, ScanBytes.TooManyDots {
        JpegPicture picture = new JpegPicture(file);
        byte[] whole = picture.walk();
        return picture.turned(DrawnAgain.of(whole, "jpeg",
                picture.inPasses ? DrawnAgain.MOST_DOTS_AT_ONCE : DrawnAgain.MOST_DOTS));
    }

    private byte[] walk() throws ScanBytes.Malformed {
        int at = 2;
        boolean drawn = false;
        while (true) {
            int marker = marker(at);
            while (marker == 0xff) {
                at++;
                marker = marker(at);
            }
            if (marker == EOI) {
                if (!drawn) {
                    throw new ScanBytes.Malformed();
                }
                return picture();
            }
            int length = Short.toUnsignedInt(bytes.getShort(at + 2));
            int end = at + 2 + length;
            if (length < 2 || end > file.length || marker < 0xc0 || marker >= 0xd0 && marker <= EOI) {
                throw new ScanBytes.Malformed();
            }
            segment(marker, at, end);
            if (marker == SOS) {
                drawn = framed;
                int data = end;
                end = endOfData(end);
                kept.write(file, data, end - data);
            }
            at = end;
        }
    }

    private int marker(int at) throws ScanBytes.Malformed {
        if (u8(bytes.get(at)) != 0xff) {
            throw new ScanBytes.Malformed();
        }
        return u8(bytes.get(at + 1));
    }

    private void segment(int marker, int at, int end) throws ScanBytes.Malformed {
        if (isFrame(marker)) {
            framed = true;
            inPasses = marker != SOF0 && marker != SOF1;
            if (bytes.getShort(at + 5) == 0 || bytes.getShort(at + 7) == 0) {
                throw new ScanBytes.Malformed();
            }
        }
        if (marker == APP1 && has(at + 4, "Exif\0\0")) {
            orientation = orientation(at + 10, end);
        }
        boolean ours = switch (marker) {
            case APP0 -> has(at + 4, "JFIF\0");
            case APP14 -> has(at + 4, "Adobe");
            default -> marker != COMMENT && (marker < APP0 || marker > APP15);
        };
        if (ours) {
            kept.write(file, at, end - at);
        }
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
    }

    /** @return where the next marker stands: a byte 0 after FF is data, and restarts lie within */
    private int endOfData(int from) {
        int at = from;
        while (true) {
            if (u8(bytes.get(at)) == 0xff) {
                int next = u8(bytes.get(at + 1));
                if (next != 0 && next != 0xff && (next < 0xd0 || next > 0xd7)) {
                    return at;
                }
            }
            at++;
        }
    }

    /** Exif 2.3: a TIFF header and a directory with one entry that says which side is up. */
    private int orientation(int tiff, int end) {
        try {
            ByteBuffer exif = bytes.slice(tiff, end - tiff);
            exif.order(exif.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            int directory = exif.getInt(4);
            int entries = Short.toUnsignedInt(exif.getShort(directory));
            for (int i = 0; i < entries; i++) {
                int entry = directory + 2 + i * 12;
                if (Short.toUnsignedInt(exif.getShort(entry)) == ORIENTATION && exif.getShort(entry + 2) == SHORT) {
                    int value = exif.getShort(entry + 8);
                    return value >= 1 && value <= 8 ? value : 1;
                }
            }
        } catch (IndexOutOfBoundsException e) {
            return 1; // a broken directory says nothing
        }
        return 1;
    }

    private byte[] picture() {
        ByteArrayOutputStream all = new ByteArrayOutputStream(kept.size() + 64);
        all.write(0xff);
        all.write(SOI);
        all.writeBytes(kept.toByteArray());
        all.write(0xff);
        all.write(EOI);
        return all.toByteArray();
    }

    /** @return the same picture, which says again which side is up */
    private byte[] turned(byte[] drawn) {
        if (orientation == 1) {
            return drawn;
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream(drawn.length + 64);
        all.write(drawn, 0, 2);
        all.writeBytes(upSide());
        all.write(drawn, 2, drawn.length - 2);
        return all.toByteArray();
    }

    /** An Exif segment with nothing in it but which side is up. */
    private byte[] upSide() {
        byte[] exif = "Exif\0\0MM\0*".getBytes(StandardCharsets.ISO_8859_1);
        ByteBuffer segment = ByteBuffer.allocate(36);
        segment.put((byte) 0xff).put((byte) APP1).putShort((short) 34).put(exif).putInt(8).putShort((short) 1)
                .putShort((short) ORIENTATION).putShort((short) SHORT).putInt(1).putShort((short) orientation)
                .putShort((short) 0).putInt(0);
        return segment.array();
    }

    private boolean has(int at, String letters) {
        return at + letters.length() <= file.length
                && new String(file, at, letters.length(), StandardCharsets.ISO_8859_1).equals(letters);
    }

    private static int u8(byte value) {
        return Byte.toUnsignedInt(value);
    }
}
