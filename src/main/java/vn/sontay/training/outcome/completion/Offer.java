package vn.sontay.training.outcome.completion;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.assessment.quiz.Counts;
import vn.sontay.training.assessment.quiz.Quizzes;
import vn.sontay.training.learning.curriculum.Course;
import vn.sontay.training.learning.curriculum.Curriculum;

/**
 * What a course offers a class by the content of now (CER-2).
 *
 * @param lessons titles by code, in order, as that class reads them
 * @param practice titles by code, in order
 * @param quizCode the quiz that counts
 * @param counts which of several attempts at it counts, by the edition in force on the class's first day (COM-3)
 */
record Offer(Map<String, String> lessons, Map<String, String> practice, String quizCode, Counts counts) {

    /**
     * @param classStart the class's first day, by which lessons have their edition
     * @param by which attempt counts by what had been loaded by that moment; null for now
     */
    static Offer of(Course course, Curriculum curriculum, Quizzes quizzes, LocalDate classStart, @Nullable Instant by) {
        Map<String, String> lessons = new LinkedHashMap<>();
        curriculum.editions(course.code(), classStart)
                .forEach(edition -> lessons.put(edition.code(), edition.title()));
        Map<String, String> practice = new LinkedHashMap<>();
        course.practice().forEach(task -> practice.put(task.code(), task.title()));
        return new Offer(lessons, practice, course.quiz().code(), quizzes.counts(course.quiz().code(), classStart, by));
    }
}
