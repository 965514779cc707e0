package vn.sontay.training.learning.recording;

/** Recognises Opus or Vorbis in Ogg: one stream, every page whole by its checksum, from its first page to its last. */
final class OggReader {

    private static final int HEADER = 27;
    private static final int CHECKSUM = 22;
    private static final int FEWEST_PAGES = 2;
    private static final int OPUS_RATE = 48_000;
    private static final int[] TABLE = new int[256];

    static {
        for (int i = 0; i < TABLE.length; i++) {
            int value = i << 24;
            for (int bit = 0; bit < 8; bit++) {
                value = value << 1 ^ (value < 0 ? 0x04c11db7 : 0);
            }
            TABLE[i] = value;
        }
    }

    private final SoundBytes file;
    private long rate;
    private long skipped;
    private long lastSample;

    private OggReader(SoundBytes file) {
        this.file = file;
    }

    static boolean mayBe(SoundBytes file) {
        return file.has(0, "OggS");
    }

    /** @throws SoundBytes.Malformed when it is something else */
    static Sound read(SoundBytes file) {
        return new OggReader(file).walk();
    }

    private Sound walk() {
        long stream = file.littleU32(14);
        int pages = 0;
        for (int at = 0; at < file.size(); pages++) {
            boolean first = (file.u8(at + 5) & 2) != 0;
            if (!file.has(at, "OggS") || file.u8(at + 4) != 0 || file.littleU32(at + 14) != stream
                    || first != (pages == 0)) {
                throw new SoundBytes.Malformed();
            }
            int segments = file.u8(at + 26);
            int body = at + HEADER + segments;
            int end = body;
            for (int i = 0; i < segments; i++) {
                end = file.skip(end, file.u8(at + HEADER + i));
            }
            requireWhole(at, end);
            if (first) {
                head(body);
            }
            lastSample = Math.max(lastSample, file.littleI64(at + 6));
            at = end;
        }
        if (pages < FEWEST_PAGES) {
            throw new SoundBytes.Malformed();
        }
        return Sound.of(SoundKind.OGG, (double) (lastSample - skipped) / rate, file.size());
    }

    private void head(int at) {
        if (file.has(at, "OpusHead")) {
            rate = OPUS_RATE;
            skipped = file.u8(at + 10) | file.u8(at + 11) << 8;
        } else if (file.has(at, "\u0001vorbis")) {
            rate = file.littleU32(at + 12);
        }
        if (rate == 0) {
            throw new SoundBytes.Malformed();
        }
    }

    private void requireWhole(int from, int to) {
        int sum = 0;
        for (int at = from; at < to; at++) {
            int value = at - from >= CHECKSUM && at - from < CHECKSUM + 4 ? 0 : file.u8(at);
            sum = sum << 8 ^ TABLE[sum >>> 24 ^ value];
        }
        if (Integer.toUnsignedLong(sum) != file.littleU32(from + CHECKSUM)) {
            throw new SoundBytes.Malformed();
        }
    }
}
