package vn.sontay.training.learning.recording;

/**
 * Adds a recording to a section of a lesson.
 *
 * @param requestId made by the client, so that a repeat is one command
 * @param classId the class for whose staff the page was
 * @param language its name as it was chosen or typed
 * @param sound the file
 */
public record AddRecording(String requestId, long classId, SectionKey section, String language, byte[] sound) {

    public AddRecording {
        sound = sound.clone();
    }

    @Override
    public byte[] sound() {
        return sound.clone();
    }
}
