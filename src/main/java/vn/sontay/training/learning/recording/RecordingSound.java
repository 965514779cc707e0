package vn.sontay.training.learning.recording;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;

/** The sound file of one recording. Written once, never changed; apart from its row, so that lists don't read it. */
@Entity
@Table(name = "recording_sound")
public class RecordingSound {

    @Id
    @Column(name = "recording_id")
    private long recordingId;

    @Lob
    private byte[] sound;

    @SuppressWarnings("NullAway.Init")
    protected RecordingSound() {
    }

    RecordingSound(long recordingId, byte[] sound) {
        this.recordingId = recordingId;
        this.sound = sound.clone();
    }

    byte[] sound() {
        return sound.clone();
    }
}
