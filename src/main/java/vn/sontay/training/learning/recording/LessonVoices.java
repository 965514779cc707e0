package vn.sontay.training.learning.recording;

/**
 * A lesson in a list.
 *
 * @param heard how many of its sections have a live recording
 * @param sections how many it has
 */
public record LessonVoices(String lessonCode, String title, int heard, int sections) {
}
