package vn.sontay.training.learning.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.learning.curriculum.Course;
import vn.sontay.training.learning.curriculum.CourseModule;
import vn.sontay.training.learning.curriculum.Curriculum;
import vn.sontay.training.learning.curriculum.LessonEdition;

/** A course's lessons in their order and in one day's editions, beside what one person has learnt. Pure. */
final class LessonPath {

    private final Course course;
    private final Map<String, LessonEdition> editions = new LinkedHashMap<>();
    private final Map<String, CompletionRow> completions = new LinkedHashMap<>();

    private final Set<String> learnt = new HashSet<>();

    LessonPath(Curriculum curriculum, Course course, LocalDate readingDay, List<CompletionRow> completions) {
        this.course = course;
        course.lessonCodes().forEach(
                code -> curriculum.edition(code, readingDay).ifPresent(edition -> editions.put(code, edition)));
        completions.forEach(row -> this.completions.put(row.lessonCode(), row));
        learnt.addAll(this.completions.keySet());
    }

    /** The path of somebody of whom it is known which lessons they have learnt, not when. */
    static LessonPath ofLearnt(Curriculum curriculum, Course course, LocalDate readingDay, Set<String> codes) {
        LessonPath path = new LessonPath(curriculum, course, readingDay, List.of());
        path.learnt.addAll(codes);
        return path;
    }

    List<LessonModule> modules() {
        return course.modules().stream().map(module -> new LessonModule(module.code(), module.title(),
                module.lessonCodes().stream().filter(editions::containsKey).map(this::item).toList())).toList();
    }

    List<LessonItem> items() {
        return editions.keySet().stream().map(this::item).toList();
    }

    private LessonItem item(String code) {
        LessonEdition edition = edition(code).orElseThrow();
        CompletionRow completion = completions.get(code);
        return new LessonItem(code, edition.title(), edition.periods(), edition.minutes(),
                edition.text().kilobytes(), edition,
                completion == null ? null : completion.completedAt());
    }

    int total() {
        return editions.size();
    }

    /** @return how many of the course's lessons are learnt */
    int done() {
        return (int) editions.keySet().stream().filter(learnt::contains).count();
    }

    Optional<LessonEdition> edition(String code) {
        return Optional.ofNullable(editions.get(code));
    }

    @Nullable
    CompletionRow completion(String code) {
        return completions.get(code);
    }

    /** @return what was learnt and isn't in the course any more */
    List<CompletionRow> former() {
        return completions.values().stream().filter(row -> !editions.containsKey(row.lessonCode())).toList();
    }

    /** @return the number of the lesson in the course, from 1 */
    int number(String code) {
        return new ArrayList<>(editions.keySet()).indexOf(code) + 1;
    }

    String module(String code) {
        return course.modules().stream().filter(module -> module.lessonCodes().contains(code))
                .map(CourseModule::title).findFirst().orElse("");
    }

    @Nullable
    LessonLink previous(String code) {
        return course.lessonBefore(code).map(this::link).orElse(null);
    }

    @Nullable
    LessonLink following(String code) {
        return course.lessonAfter(code).map(this::link).orElse(null);
    }

    /** @return the lesson that was left in the middle, else the first that isn't learnt (PRG-7) */
    Optional<NextLesson> next(OwnReading reading) {
        return editions.keySet().stream().filter(code -> !learnt.contains(code))
                .min(Comparator.comparing(code -> reading.sectionIn(code).isEmpty()))
                .map(code -> next(item(code), reading.sectionIn(code)));
    }

    private NextLesson next(LessonItem lesson, String section) {
        return new NextLesson(lesson.code(), lesson.title(), module(lesson.code()), done(), total(), lesson.minutes(),
                lesson.kilobytes(), section);
    }

    /** @return the nearest lesson that isn't learnt: after that one, else from the start; never that one itself */
    @Nullable
    LessonLink toDo(String code) {
        List<String> order = new ArrayList<>(editions.keySet());
        int here = order.indexOf(code);
        for (int step = 1; step < order.size(); step++) {
            String each = order.get((here + step) % order.size());
            if (!learnt.contains(each)) {
                return link(each);
            }
        }
        return null;
    }

    private LessonLink link(String code) {
        return new LessonLink(code, edition(code).map(LessonEdition::title).orElse(code));
    }
}
