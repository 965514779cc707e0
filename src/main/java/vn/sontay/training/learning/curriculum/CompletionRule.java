package vn.sontay.training.learning.curriculum;

/**
 * What a course asks for before it certifies.
 *
 * @param attendance part of the sessions
 * @param quizRequired whether the test must be passed
 * @param allLessons whether each listed lesson must be marked as learnt
 * @param allPractice whether each practice task must be signed off
 */
public record CompletionRule(AttendanceShare attendance, boolean quizRequired, boolean allLessons,
        boolean allPractice) {
}
