package vn.sontay.training.learning.recording;

/** Recognises MPEG layer III by a chain of frames that reaches from tag to tag. */
final class Mp3Reader {

    private static final int FEWEST_FRAMES = 4;
    private static final int FRAME_HEADER = 4;
    private static final int ID3_HEADER = 10;
    private static final int OLD_TAG = 128;
    private static final int[] KILOBITS = {0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320};
    private static final int[] KILOBITS_LOW = {0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160};
    private static final int[] RATES = {44_100, 48_000, 32_000};

    private final SoundBytes file;
    private int firstRate;
    private long samples;
    private int frames;

    private Mp3Reader(SoundBytes file) {
        this.file = file;
    }

    static boolean mayBe(SoundBytes file) {
        return file.has(0, "ID3") || file.size() > 1 && isSync(file, 0);
    }

    /** @throws SoundBytes.Malformed when it is something else */
    static Sound read(SoundBytes file) {
        return new Mp3Reader(file).walk();
    }

    private static boolean isSync(SoundBytes file, int at) {
        return file.u8(at) == 0xff && (file.u8(at + 1) & 0xe6) == 0xe2;
    }

    private Sound walk() {
        int at = afterZeros(afterTag());
        while (at <= file.size() - FRAME_HEADER && isSync(file, at)) {
            at += frame(at);
        }
        boolean lastIsCut = at > file.size();
        boolean enough = frames - (lastIsCut ? 1 : 0) >= FEWEST_FRAMES;
        if (!enough || !lastIsCut && !endsAt(at)) {
            throw new SoundBytes.Malformed();
        }
        return Sound.of(SoundKind.MP3, (double) samples / firstRate, file.size());
    }

    /** @return the frame's length in bytes, at least 24 */
    private int frame(int at) {
        int version = file.u8(at + 1) >> 3 & 3;
        int kilobits = file.u8(at + 2) >> 4;
        int rate = file.u8(at + 2) >> 2 & 3;
        if (version == 1 || kilobits == 0 || kilobits == 15 || rate == 3) {
            throw new SoundBytes.Malformed();
        }
        boolean full = version == 3;
        int hertz = RATES[rate] / (full ? 1 : version == 2 ? 2 : 4);
        if (firstRate != 0 && firstRate != hertz) {
            throw new SoundBytes.Malformed();
        }
        firstRate = hertz;
        frames++;
        samples += full ? 1152 : 576;
        return (full ? 144 : 72) * (full ? KILOBITS : KILOBITS_LOW)[kilobits] * 1000 / hertz
                + (file.u8(at + 2) >> 1 & 1);
    }

    private int afterTag() {
        int at = 0;
        while (file.has(at, "ID3")) {
            int size = 0;
            for (int i = 6; i < ID3_HEADER; i++) {
                if (file.u8(at + i) > 0x7f) {
                    throw new SoundBytes.Malformed();
                }
                size = size << 7 | file.u8(at + i);
            }
            boolean footer = (file.u8(at + 5) & 0x10) != 0;
            at = file.skip(at, (long) ID3_HEADER + size + (footer ? ID3_HEADER : 0));
        }
        return at;
    }

    private int afterZeros(int from) {
        int at = from;
        while (at < file.size() && file.u8(at) == 0) {
            at++;
        }
        return at;
    }

    /** Behind the last frame stand tags or nothing; the oldest kind of tag is the last 128 bytes. */
    private boolean endsAt(int at) {
        int end = file.has(file.size() - OLD_TAG, "TAG") ? file.size() - OLD_TAG : file.size();
        int rest = afterZeros(at);
        return rest == end || file.size() - at < FRAME_HEADER || file.has(rest, "APETAGEX") || file.has(rest, "LYRICS")
                || file.has(rest, "ID3") || file.has(rest, "3DI");
    }
}
