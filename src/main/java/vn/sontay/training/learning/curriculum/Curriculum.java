package vn.sontay.training.learning.curriculum;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.sontay.training.learning.claim.ClaimUse;
import vn.sontay.training.learning.claim.Claims;

/** All courses and lessons of one state of the content. Immutable. */
public final class Curriculum {

    private final Map<String, Course> courses;
    private final Map<String, Lesson> lessons;
    private final CurriculumNames names;
    private final Map<String, Picture> pictures;
    private final Claims claims;
    private final List<ClaimUse> claimUses;

    public Curriculum(Collection<Course> courses, Collection<Lesson> lessons) {
        this.courses = byCode(courses, Course::code);
        this.lessons = byCode(lessons, Lesson::code);
        this.names = new CurriculumNames(this.lessons.keySet(), this.courses.keySet(), Map.of(), Map.of());
        this.pictures = pictures(this.lessons);
        this.claims = Claims.NONE;
        this.claimUses = List.of();
    }

    /** A curriculum as it was read: the names may include files that had a problem. */
    Curriculum(Collection<Course> courses, Collection<Lesson> lessons, CurriculumNames names, Claims claims,
            List<ClaimUse> claimUses) {
        this.courses = byCode(courses, Course::code);
        this.lessons = byCode(lessons, Lesson::code);
        this.names = names;
        this.pictures = pictures(this.lessons);
        this.claims = claims;
        this.claimUses = List.copyOf(claimUses);
    }

    private static Map<String, Picture> pictures(Map<String, Lesson> lessons) {
        Map<String, Picture> byKey = new LinkedHashMap<>();
        lessons.values().stream().flatMap(lesson -> lesson.editions().stream())
                .flatMap(edition -> edition.text().pictures().stream())
                .forEach(picture -> byKey.put(picture.key(), picture));
        return byKey;
    }

    private static <T> Map<String, T> byCode(Collection<T> all, Function<T, String> code) {
        return all.stream().collect(Collectors.toMap(code, Function.identity(), (first, second) -> {
            throw new IllegalArgumentException("Two of code " + code.apply(first));
        }, LinkedHashMap::new));
    }

    /** @return all courses by file name */
    public List<Course> courses() {
        return List.copyOf(courses.values());
    }

    public Optional<Course> course(String code) {
        return Optional.ofNullable(courses.get(code));
    }

    /** @return all lessons by code */
    public List<Lesson> lessons() {
        return List.copyOf(lessons.values());
    }

    public Optional<Lesson> lesson(String code) {
        return Optional.ofNullable(lessons.get(code));
    }

    /** @return the edition that a class starting on that day reads (CUR-1); empty for an unknown lesson */
    public Optional<LessonEdition> edition(String lessonCode, LocalDate classStart) {
        return lesson(lessonCode).map(lesson -> lesson.editionFor(classStart));
    }

    /** @return the course's lessons in order, each in the edition for that class (CUR-1); empty for an unknown course */
    public List<LessonEdition> editions(String courseCode, LocalDate classStart) {
        return course(courseCode).map(Course::lessonCodes).orElse(List.of()).stream()
                .flatMap(code -> edition(code, classStart).stream()).toList();
    }

    /** @return all pictures that some edition shows */
    public List<Picture> pictures() {
        return List.copyOf(pictures.values());
    }

    /** @return the picture of that key, if an edition shows it */
    public Optional<Picture> picture(String key) {
        return Optional.ofNullable(pictures.get(key));
    }

    /** @return the register of claims that lessons and questions rest on */
    public Claims claims() {
        return claims;
    }

    /** @return where the lessons rest on them, in every edition */
    public List<ClaimUse> claimUses() {
        return claimUses;
    }

    /** @return what the files name, for the checks of files that refer to them */
    public CurriculumNames names() {
        return names;
    }
}
