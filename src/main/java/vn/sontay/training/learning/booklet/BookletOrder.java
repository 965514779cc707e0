package vn.sontay.training.learning.booklet;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.sontay.training.learning.curriculum.Course;
import vn.sontay.training.learning.curriculum.LessonEdition;
import vn.sontay.training.learning.curriculum.PracticeTask;
import vn.sontay.training.shared.content.Fingerprint;

/**
 * What a booklet is made of.
 *
 * @param editions the course's lessons in their order, each in the edition for the class
 * @param organiser stands on the cover; may be empty
 */
public record BookletOrder(Course course, List<LessonEdition> editions, String organiser) {

    public BookletOrder {
        editions = List.copyOf(editions);
    }

    /** @return the same for all that is printed alike, and for nothing else (BKL-3) */
    String key() {
        Fingerprint key = new Fingerprint().add(course.code()).add(course.title()).add(course.audience())
                .add(organiser);
        course.modules().forEach(module -> key.add(module.title()).add(module.lessonCodes()));
        for (PracticeTask task : course.practice()) {
            key.add(String.valueOf(task));
        }
        for (LessonEdition edition : editions) {
            key.add(edition.code()).add(edition.sha256()).add(edition.validFrom() + "/" + edition.validTo())
                    .add(edition.reviewed().toString());
            edition.text().pictures().forEach(picture -> key.add(picture.key()));
        }
        return key.sha256();
    }

    /** @return the day on which the last of its lessons was looked through; empty without lessons */
    Optional<LocalDate> reviewed() {
        return editions.stream().map(LessonEdition::reviewed).max(Comparator.naturalOrder());
    }

    /** @return the lesson's place in the course, from 1; 0 for a lesson that isn't in it */
    int number(String lessonCode) {
        return editions.stream().map(LessonEdition::code).toList().indexOf(lessonCode) + 1;
    }
}
