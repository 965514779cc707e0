package vn.sontay.training.learning.kit;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.sontay.training.learning.curriculum.Course;
import vn.sontay.training.learning.curriculum.Curriculum;
import vn.sontay.training.learning.curriculum.LessonEdition;
import vn.sontay.training.learning.kit.KitOrder.KitLesson;

/**
 * Which lessons of a course have a kit, and what of it a class of that course needs (KIT-6).
 *
 * @param day whose editions the class reads
 */
record KitLessons(Curriculum curriculum, Kits kits, Course course, LocalDate day) {

    /**
     * @param ordinal of the session in its class
     * @param title of the session
     * @return codes of its lessons that have a kit: those of the planned session of that title, else of that place
     */
    List<String> ofSession(int ordinal, String title) {
        return course.lessonsOf(ordinal, title).stream().filter(code -> kits.of(code).isPresent()).toList();
    }

    /** @return codes of the course's lessons that have a kit */
    List<String> all() {
        return course.lessonCodes().stream().filter(code -> kits.of(code).isPresent()).toList();
    }

    boolean haveFiles(List<String> codes) {
        return read(codes).anyMatch(edition -> kits.of(edition).filter(Kit::hasFiles).isPresent());
    }

    List<KitLesson> lessons(List<String> codes) {
        return read(codes).flatMap(edition -> kits.of(edition).map(kit -> lesson(kit, edition)).stream()).toList();
    }

    /** @return what is said of kits that are for another edition than the class reads (KIT-10) */
    List<OtherEdition> others() {
        return lessons(all()).stream().map(KitLesson::other).filter(Objects::nonNull).toList();
    }

    private Stream<LessonEdition> read(List<String> codes) {
        return codes.stream().flatMap(code -> curriculum.edition(code, day).stream());
    }

    private KitLesson lesson(Kit kit, LessonEdition read) {
        LessonTasks tasks = LessonTasks.of(kit.lesson(), curriculum);
        List<Integer> numbers = tasks.of(course);
        Map<Integer, String> titles = new LinkedHashMap<>();
        numbers.forEach(number -> titles.put(number, tasks.task(number).title()));
        return new KitLesson(kit.lesson(), read.title(), kit,
                kit.items().stream().filter(item -> item.isFor(numbers)).toList(), titles,
                IntStream.rangeClosed(1, course.sessions().size())
                        .filter(number -> course.sessions().get(number - 1).lessonCodes().contains(kit.lesson()))
                        .boxed().toList(),
                kit.isFor(read) ? null : new OtherEdition(read.code(), kit.edition(), kit.from(), read.edition()));
    }
}
