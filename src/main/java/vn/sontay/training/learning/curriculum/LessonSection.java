package vn.sontay.training.learning.curriculum;

/**
 * A part of a lesson under one heading, in the lesson's order.
 *
 * @param id of its heading, such as {@code muc-cac-buoc}; the same as long as the heading's words are
 * @param title the heading's words
 * @param kind what it is for
 * @param pictures how many it shows
 */
public record LessonSection(String id, String title, Kind kind, int pictures) {

    /** What a section is for. */
    public enum Kind {
        /** A step or topic: in a team's lesson one screen with one picture. */
        STEP,
        /** "Cần nhớ". */
        REMEMBER,
        /** "Đọc thêm": folded, not counted as the lesson's words. */
        MORE
    }
}
