package vn.sontay.training.assessment.interchange;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.learning.curriculum.Curriculum;

/** What an import asks of the curriculum. */
interface KnownLessons {

    boolean has(String lessonCode);

    /** @return how many outcomes every edition has that a question of such dates meets */
    int outcomes(String lessonCode, @Nullable LocalDate from, @Nullable LocalDate to);

    static KnownLessons of(Curriculum curriculum) {
        return new KnownLessons() {

            @Override
            public boolean has(String lessonCode) {
                return curriculum.lesson(lessonCode).isPresent();
            }

            @Override
            public int outcomes(String lessonCode, @Nullable LocalDate from, @Nullable LocalDate to) {
                return curriculum.lesson(lessonCode).stream().flatMap(lesson -> lesson.editions().stream())
                        .filter(edition -> edition.meets(from, to)).mapToInt(edition -> edition.outcomes().size()).min()
                        .orElse(0);
            }
        };
    }
}
