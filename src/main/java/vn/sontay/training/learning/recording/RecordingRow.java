package vn.sontay.training.learning.recording;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One recording without its sound.
 *
 * @param lessonEditionId the archived text that was read
 * @param bytes of the sound
 * @param seconds how long it plays, or null where the file doesn't say
 * @param sha256 of the sound
 * @param withdrawnAt null while it is live
 */
public record RecordingRow(long recordingId, SectionKey section, long lessonEditionId, String language, SoundKind kind,
        int bytes, @Nullable Integer seconds, String sha256, String addedBy, Instant addedAt,
        @Nullable Instant withdrawnAt, @Nullable String withdrawnBy, @Nullable String withdrawalReason, long version) {

    private static final int KEY_LENGTH = 16;

    /** @return whether it hasn't been withdrawn */
    public boolean live() {
        return withdrawnAt == null;
    }

    /** @return kilobytes of 1,000, at least 1 */
    public int kilobytes() {
        return Math.max(1, (bytes + 500) / 1000);
    }

    /** @return the last part of its address, such as 51-0123456789abcdef.mp3; another sound has another address */
    public String fileName() {
        return recordingId + "-" + key() + "." + kind.ending();
    }

    /** @return the beginning of the sound's hash, which its address carries */
    String key() {
        return sha256.substring(0, KEY_LENGTH);
    }
}
