package vn.sontay.training.progress;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import vn.sontay.training.shared.NotFoundException;

/** The class above a page, and what decides which editions it reads. */
public record ClassHeading(long classId, String title, String courseCode, LocalDate startsOn, LocalDate endsOn) {

    /** One statement. */
    static ClassHeading of(long classId, EntityManager entityManager) {
        return entityManager.createQuery("""
                select new vn.sontay.training.progress.ClassHeading(c.id, c.title, c.courseCode, c.startsOn, c.endsOn)
                  from TrainingClass c where c.id = :id""", ClassHeading.class)
                .setParameter("id", classId).getResultStream().findFirst().orElseThrow(NotFoundException::new);
    }

    /** @return the day whose editions the class reads (PRG-2) */
    LocalDate readingDay(LocalDate today) {
        return runsOn(today) ? today : startsOn;
    }

    boolean runsOn(LocalDate day) {
        return !day.isBefore(startsOn) && !day.isAfter(endsOn);
    }
}
