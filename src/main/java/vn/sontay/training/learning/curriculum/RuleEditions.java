package vn.sontay.training.learning.curriculum;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.content.DatedEdition;

/** All editions of the courses' rules that were ever loaded. Immutable. */
public final class RuleEditions {

    private final Map<String, List<RuleEdition>> byCourse = new LinkedHashMap<>();

    public RuleEditions(Collection<RuleEdition> all) {
        all.stream().sorted(Comparator.comparing(RuleEdition::number)).forEach(
                each -> byCourse.computeIfAbsent(each.courseCode(), code -> new ArrayList<>()).add(each));
    }

    /**
     * @param by of those that had been loaded by that moment; null for all
     * @return the edition that judges a class that begins on that day (CUR-11); empty for a course without any
     */
    Optional<RuleEdition> inForce(String courseCode, LocalDate classStart, @Nullable Instant by) {
        return DatedEdition.inForce(byCourse.getOrDefault(courseCode, List.of()), classStart, by);
    }
}
