package vn.sontay.training.learning.recording;

import org.jspecify.annotations.Nullable;

/**
 * What a sound file turned out to be.
 *
 * @param seconds how long it plays, or null where the file doesn't say so believably
 */
record Sound(SoundKind kind, @Nullable Integer seconds) {

    /** No voice takes less; a file that says so has its length wrong. */
    private static final int FEWEST_BYTES_A_SECOND = 100;

    static Sound of(SoundKind kind, double seconds, int bytes) {
        boolean believable = seconds > 0 && seconds <= (double) bytes / FEWEST_BYTES_A_SECOND;
        return new Sound(kind, believable ? Math.max(1, (int) Math.round(seconds)) : null);
    }
}
