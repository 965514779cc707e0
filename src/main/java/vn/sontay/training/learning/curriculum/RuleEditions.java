package vn.sontay.training.learning.curriculum;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sontay.training.shared.content.DatedEdition;

/** All editions of the courses' rules that were ever loaded. Immutable. */
public final class RuleEditions {

    private final Map<String, List<RuleEdition>> byCourse = new LinkedHashMap<>();

    public RuleEditions(Collection<RuleEdition> all) {
        all.stream().sorted(Comparator.comparing(RuleEdition::number)).forEach(
                each -> byCourse.computeIfAbsent(each.courseCode(), code -> new ArrayList<>()).add(each));
    }

    /** @return the edition that judges a class that begins on that day (CUR-11); empty for a course without any */
    Optional<RuleEdition> inForce(String courseCode, LocalDate classStart) {
        return DatedEdition.inForce(byCourse.getOrDefault(courseCode, List.of()), classStart);
    }
}
