package vn.sontay.training.learning.progress;

import org.jspecify.annotations.Nullable;

/**
 * Somebody's class and where they stopped reading in it.
 *
 * @param place null before the first time
 */
record OwnReading(ClassHeading heading, @Nullable ReadingPlace place) {

    /** @return the heading at which that lesson was left; empty where another one was read last */
    String sectionIn(String lessonCode) {
        return place != null && place.lessonCode().equals(lessonCode) ? place.sectionId() : "";
    }
}
