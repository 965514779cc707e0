package vn.sontay.training.learning.progress;

/**
 * Somebody reads here now. It may be sent any number of times: the last one stays.
 *
 * @param sectionId the id of the section's heading, such as {@code muc-cac-buoc}
 */
public record KeepPlace(long enrolmentId, String lessonCode, String sectionId) {
}
