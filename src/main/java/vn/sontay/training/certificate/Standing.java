package vn.sontay.training.certificate;

import vn.sontay.training.attendance.AttendanceStanding;
import vn.sontay.training.progress.ProgressStanding;
import vn.sontay.training.quiz.QuizStanding;

/** What a person of a class has reached, what was demanded, and the answer. */
record Standing(long classId, Requirements required, AttendanceStanding attendance, QuizStanding quiz,
        ProgressStanding progress,
        Eligibility eligibility) {
}
