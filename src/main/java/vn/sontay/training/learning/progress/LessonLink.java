package vn.sontay.training.learning.progress;

/** Where another lesson of the course is. */
public record LessonLink(String code, String title) {
}
