package vn.sontay.training.learning.search;

/**
 * A place in a lesson that was found.
 *
 * @param enrolmentId of the reader's class whose lesson it is; 0 for who reads the lessons of today
 * @param place id of the section's heading; empty for the lesson itself
 * @param heading of the section, marked; the lesson's title for the lesson itself
 */
public record LessonResult(long enrolmentId, String code, String title, String place, Marked heading, Marked text) {
}
