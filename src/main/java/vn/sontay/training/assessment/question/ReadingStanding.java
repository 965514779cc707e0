package vn.sontay.training.assessment.question;

import org.jspecify.annotations.Nullable;

/**
 * How a question of the browser stands with its second reader.
 *
 * @param needed whether it needs one: what a content file says was read before
 * @param reading null as long as nobody has read it
 * @param author who wrote the wording; empty where none is needed
 * @param own whether that is the caller
 * @param alone whether the caller is the only one who could read it
 */
public record ReadingStanding(boolean needed, @Nullable SecondReading reading, String author, boolean own,
        boolean alone) {

    static final ReadingStanding NOT_NEEDED = new ReadingStanding(false, null, "", false, false);

    /** @return whether somebody has to read it still; a release doesn't keep anybody from it */
    public boolean unread() {
        return needed && (reading == null || reading.kind() == ReadingKind.ALONE);
    }
}
