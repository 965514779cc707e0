package vn.sontay.training.learning.curriculum;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
}
