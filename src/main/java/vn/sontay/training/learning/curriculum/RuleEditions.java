package vn.sontay.training.learning.curriculum;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.TimeSource;

/** All editions of the courses' rules that were ever loaded. Immutable. */
public final class RuleEditions {

    private final Map<String, List<RuleEdition>> byCourse = new LinkedHashMap<>();

    public RuleEditions(Collection<RuleEdition> all) {
        all.stream().sorted(Comparator.comparing(RuleEdition::number)).forEach(
                each -> byCourse.computeIfAbsent(each.courseCode(), code -> new ArrayList<>()).add(each));
    }

    /** @return the edition that judges a class that begins on that day (CUR-11); empty for a course without any */
    Optional<RuleEdition> inForce(String courseCode, LocalDate classStart) {
        return timeline(byCourse.getOrDefault(courseCode, List.of())).stream()
                .filter(each -> each.holdsOn(classStart)).reduce((earlier, later) -> later);
    }

    /** Each edition replaces, from its day on, those before it; one that hadn't taken effect when it was written it replaces whole. */
    private static List<RuleEdition> timeline(List<RuleEdition> editions) {
        List<RuleEdition> timeline = new ArrayList<>();
        for (RuleEdition each : editions) {
            LocalDate from = each.tookEffectOn();
            timeline.removeIf(before -> !before.heldWhenWritten(each)
                    || from != null && before.tookEffectOn() != null && !before.tookEffectOn().isBefore(from));
            timeline.add(each);
        }
        return timeline;
    }

    /** @return the editions that the content of now adds to these (CUR-11); empty when it says nothing new */
    List<RuleEdition> missing(Collection<Course> courses, Instant at) {
        return courses.stream().flatMap(course -> missing(course, at).stream()).toList();
    }

    private Optional<RuleEdition> missing(Course course, Instant at) {
        List<RuleEdition> kept = byCourse.getOrDefault(course.code(), List.of());
        if (kept.isEmpty()) {
            return Optional.of(RuleEdition.of(course, 1, null, at));
        }
        RuleEdition last = kept.getLast();
        @Nullable
        LocalDate stated = course.completion().from();
        RuleEdition next = RuleEdition.of(course, last.number() + 1,
                stated == null ? LocalDate.ofInstant(at, TimeSource.ZONE) : stated, at);
        boolean otherDay = stated != null && last.number() > 1 && !Objects.equals(stated, last.tookEffectOn());
        return otherDay || !next.digest().equals(last.digest()) ? Optional.of(next) : Optional.empty();
    }

    /** @return what was known on that day of the rules that a course has had, the earliest first */
    public List<RuleEdition> knownOn(String courseCode, LocalDate day) {
        return byCourse.getOrDefault(courseCode, List.of()).stream().filter(each -> each.recordedAt() == null
                || !LocalDate.ofInstant(each.recordedAt(), TimeSource.ZONE).isAfter(day)).toList();
    }
}
