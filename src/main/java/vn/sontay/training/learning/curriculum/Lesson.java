package vn.sontay.training.learning.curriculum;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * A lesson in its editions.
 *
 * @param editions at least one, the earliest first
 */
public record Lesson(String code, List<LessonEdition> editions) {

    public Lesson {
        if (editions.isEmpty()) {
            throw new IllegalArgumentException("Lesson " + code + " has no edition");
        }
        editions = editions.stream().sorted(Comparator.comparing(LessonEdition::validFrom)).toList();
    }

    /** @return the edition for a class that starts on that day; of two equally near, the earlier (CUR-1) */
    public LessonEdition editionFor(LocalDate classStart) {
        LessonEdition nearest = editions.getFirst();
        for (LessonEdition edition : editions) {
            if (edition.daysFrom(classStart) < nearest.daysFrom(classStart)) {
                nearest = edition;
            }
        }
        return nearest;
    }

    /** @return the title of the newest edition, for lists that stand outside any class */
    public String title() {
        return editions.getLast().title();
    }
}
