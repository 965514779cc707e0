package vn.sontay.training.outcome.certificate;

import vn.sontay.training.assessment.quiz.standing.QuizStanding;
import vn.sontay.training.learning.progress.ProgressStanding;
import vn.sontay.training.teaching.attendance.AttendanceStanding;

/** What a person of a class has reached, what was demanded, and the answer. */
record Standing(long classId, Requirements required, AttendanceStanding attendance, QuizStanding quiz,
        ProgressStanding progress,
        Eligibility eligibility) {
}
