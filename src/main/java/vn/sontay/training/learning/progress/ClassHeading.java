package vn.sontay.training.learning.progress;

import java.time.LocalDate;
import vn.sontay.training.teaching.trainingclass.ClassFacts;

/** The class above a page, and what decides which editions it reads. */
public record ClassHeading(long classId, String title, String courseCode, LocalDate startsOn, LocalDate endsOn) {

    /** @return the day whose editions the class reads (PRG-2) */
    LocalDate readingDay(LocalDate today) {
        return ClassFacts.readingDay(startsOn, endsOn, today);
    }
}
