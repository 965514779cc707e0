package vn.sontay.training.learning.recording;

/** The kinds of sound file that can be kept (REC-5). */
public enum SoundKind {

    /** MPEG layer III. */
    MP3("audio/mpeg", "mp3"),
    /** AAC in MP4, as phones record it. */
    MP4("audio/mp4", "m4a"),
    /** Opus or Vorbis in Ogg. */
    OGG("audio/ogg", "ogg"),
    /** Opus or Vorbis in WebM, as browsers record it. */
    WEBM("audio/webm", "webm");

    private final String contentType;
    private final String ending;

    SoundKind(String contentType, String ending) {
        this.contentType = contentType;
        this.ending = ending;
    }

    /** @return such as audio/mpeg */
    public String contentType() {
        return contentType;
    }

    /** @return how its address ends, such as mp3 */
    public String ending() {
        return ending;
    }
}
