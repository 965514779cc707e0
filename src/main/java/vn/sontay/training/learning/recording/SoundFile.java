package vn.sontay.training.learning.recording;

import java.util.Locale;
import vn.sontay.training.shared.RuleException;

/** What may be kept as a recording: size and kind of the file (REC-5, REC-6). */
public final class SoundFile {

    /** In bytes. */
    public static final int MOST_BYTES = 1_500_000;

    private static final Locale VIETNAMESE = Locale.of("vi", "VN");
    private static final double MEGABYTE = 1_000_000;
    /** What is too big never looks as if it weren't. */
    private static final long TENTH = 100_000;

    private SoundFile() {
    }

    /**
     * For whoever knows the size before the bytes are read.
     *
     * @throws RuleException when a file of that many bytes is empty or too big
     */
    public static void requireSize(long bytes) {
        if (bytes == 0) {
            throw RuleException.at("file", "recording.empty");
        }
        if (bytes > MOST_BYTES) {
            throw RuleException.at("file", "recording.tooBig", megabytes(Math.max(bytes, MOST_BYTES + TENTH)),
                    megabytes(MOST_BYTES));
        }
    }

    /** @return such as 30,0 MB */
    public static String megabytes(long bytes) {
        return String.format(VIETNAMESE, "%.1f MB", bytes / MEGABYTE);
    }

    /** @throws RuleException when it is empty, too big, or no sound that browsers can play */
    static Sound read(byte[] bytes) {
        requireSize(bytes.length);
        SoundBytes file = new SoundBytes(bytes);
        try {
            if (Mp4Reader.mayBe(file)) {
                return Mp4Reader.read(file);
            }
            if (OggReader.mayBe(file)) {
                return OggReader.read(file);
            }
            if (WebmReader.mayBe(file)) {
                return WebmReader.read(file);
            }
            if (Mp3Reader.mayBe(file)) {
                return Mp3Reader.read(file);
            }
        } catch (SoundBytes.Malformed e) {
            throw RuleException.at("file", "recording.notSound");
        }
        if (file.has(0, "RIFF") && file.has(8, "WAVE")) {
            throw RuleException.at("file", "recording.wav");
        }
        if (file.has(0, "#!AMR")) {
            throw RuleException.at("file", "recording.amr");
        }
        throw RuleException.at("file", "recording.notSound");
    }
}
