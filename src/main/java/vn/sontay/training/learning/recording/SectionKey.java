package vn.sontay.training.learning.recording;

/**
 * Which section of which lesson is meant.
 *
 * @param edition its name, which stays when a mistake in the text is mended
 * @param sectionId of its heading, such as {@code muc-cac-buoc}
 */
public record SectionKey(String lessonCode, String edition, String sectionId) {
}
