package vn.sontay.training.learning.recording;

import java.nio.charset.StandardCharsets;

/** The bytes of a file, read with every place and length checked: whatever lies outside makes the file {@link Malformed}. */
final class SoundBytes {

    private final byte[] bytes;

    /** The file isn't what it says it is, or not whole. */
    static final class Malformed extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Malformed() {
            super("not a whole sound file", null, false, false);
        }
    }

    SoundBytes(byte[] bytes) {
        this.bytes = bytes;
    }

    int size() {
        return bytes.length;
    }

    int u8(int at) {
        require(at, 1);
        return bytes[at] & 0xff;
    }

    int u16(int at) {
        return u8(at) << 8 | u8(at + 1);
    }

    /** @return four bytes, the highest first */
    long u32(int at) {
        require(at, 4);
        return (long) u16(at) << 16 | u16(at + 2);
    }

    /** @return eight bytes, the highest first; negative when the highest bit is set */
    long i64(int at) {
        return u32(at) << 32 | u32(at + 4);
    }

    /** @return four bytes, the lowest first */
    long littleU32(int at) {
        return Integer.toUnsignedLong(Integer.reverseBytes((int) u32(at)));
    }

    /** @return eight bytes, the lowest first */
    long littleI64(int at) {
        return Long.reverseBytes(i64(at));
    }

    /** @return whether these letters stand there; false where the file ends before */
    boolean has(int at, String letters) {
        if (at < 0 || at > bytes.length - letters.length()) {
            return false;
        }
        return text(at, letters.length()).equals(letters);
    }

    /** @return as many letters, a byte each */
    String text(int at, int length) {
        require(at, length);
        return new String(bytes, at, length, StandardCharsets.ISO_8859_1);
    }

    /** @return the place after that many bytes, which are all in the file */
    int skip(int at, long length) {
        require(at, length);
        return (int) (at + length);
    }

    private void require(int at, long length) {
        if (at < 0 || length < 0 || at > bytes.length || length > bytes.length - at) {
            throw new Malformed();
        }
    }
}
