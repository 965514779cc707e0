package vn.sontay.training.learning.kit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import vn.sontay.training.learning.curriculum.Course;
import vn.sontay.training.learning.curriculum.Curriculum;
import vn.sontay.training.learning.curriculum.LessonEdition;
import vn.sontay.training.learning.kit.KitOrder.KitLesson;

/** Which lessons of a course have a kit, and what of it a class of that course needs (KIT-6). */
record KitLessons(Curriculum curriculum, Kits kits, Course course) {

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
        return codes.stream().anyMatch(code -> kits.of(code).filter(Kit::hasFiles).isPresent());
    }

    /** @param editions as the class reads them */
    List<KitLesson> lessons(List<String> codes, List<LessonEdition> editions) {
        List<KitLesson> lessons = new ArrayList<>();
        for (String code : codes) {
            String title = editions.stream().filter(edition -> edition.code().equals(code)).findFirst()
                    .map(LessonEdition::title).orElse("");
            kits.of(code).ifPresent(kit -> lessons.add(lesson(kit, title)));
        }
        return lessons;
    }

    private KitLesson lesson(Kit kit, String title) {
        LessonTasks tasks = LessonTasks.of(kit.lesson(), curriculum);
        List<Integer> numbers = tasks.of(course);
        Map<Integer, String> titles = new LinkedHashMap<>();
        numbers.forEach(number -> titles.put(number, tasks.task(number).title()));
        return new KitLesson(kit.lesson(), title, kit,
                kit.items().stream().filter(item -> item.isFor(numbers)).toList(), titles,
                IntStream.rangeClosed(1, course.sessions().size())
                        .filter(number -> course.sessions().get(number - 1).lessonCodes().contains(kit.lesson()))
                        .boxed().toList());
    }
}
