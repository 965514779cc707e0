package vn.sontay.training.learning.progress;

/** How many of a class have learnt a lesson. */
public record LessonTotal(String code, String title, long done) {
}
