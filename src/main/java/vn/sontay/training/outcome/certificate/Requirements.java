package vn.sontay.training.outcome.certificate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.learning.curriculum.AttendanceShare;
import vn.sontay.training.learning.curriculum.Course;
import vn.sontay.training.learning.curriculum.Curriculum;
import vn.sontay.training.learning.curriculum.PracticeTask;

/**
 * What one class's course demands, of what is published (CER-2).
 *
 * @param attendance part of all sessions
 * @param passMark of the test out of 10, or null where the test isn't demanded
 * @param lessons titles by code of the lessons to be learnt, in order; empty where they aren't demanded
 * @param practice titles by code of the tasks to be signed off, in order; empty where they aren't demanded
 */
public record Requirements(AttendanceShare attendance, @Nullable BigDecimal passMark, Map<String, String> lessons,
        Map<String, String> practice) {

    /** What nobody can meet, as it isn't known: the content no longer has the course. */
    static final Requirements UNKNOWN = new Requirements(new AttendanceShare(0, 1), null, Map.of(), Map.of());

    /**
     * @param classStart the class's first day, by which lessons have their edition
     * @return {@link #UNKNOWN} when the content no longer has the course
     */
    static Requirements of(Curriculum curriculum, String courseCode, LocalDate classStart) {
        return curriculum.course(courseCode).map(course -> of(course, curriculum, classStart)).orElse(UNKNOWN);
    }

    private static Requirements of(Course course, Curriculum curriculum, LocalDate classStart) {
        Map<String, String> lessons = new LinkedHashMap<>();
        if (course.completion().allLessons()) {
            curriculum.editions(course.code(), classStart)
                    .forEach(edition -> lessons.put(edition.code(), edition.title()));
        }
        Map<String, String> practice = new LinkedHashMap<>();
        if (course.completion().allPractice()) {
            for (PracticeTask task : course.practice()) {
                practice.put(task.code(), task.title());
            }
        }
        return new Requirements(course.completion().attendance(),
                course.completion().quizRequired() ? course.quiz().passMark() : null, lessons, practice);
    }
}
