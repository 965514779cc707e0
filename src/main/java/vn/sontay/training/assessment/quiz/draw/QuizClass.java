package vn.sontay.training.assessment.quiz.draw;

import java.time.LocalDate;

/** What decides which quizzes a class takes. */
public record QuizClass(long classId, String title, String courseCode, LocalDate startsOn, LocalDate endsOn) {
}
