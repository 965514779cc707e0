package vn.sontay.training.teaching.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A plan.
 *
 * @param title as the plan writes it
 * @param shortTitle for lists
 * @param number empty when unknown
 * @param date null when unknown
 * @param basis documents it stands on
 * @param unit code of the unit whose plan it is (PLA-4); null for the unit at the top
 * @param demo whether it is made up (PLA-3)
 * @param budget what it gives (PLA-8); null where it doesn't say
 * @param activities at least one
 */
public record Plan(String code, String title, String shortTitle, String issuer, String number, @Nullable LocalDate date,
        List<String> basis, @Nullable String unit, boolean demo, @Nullable Budget budget, List<Activity> activities) {

    public Plan {
        basis = List.copyOf(basis);
        activities = List.copyOf(activities);
    }

    /** A plan of the unit at the top. */
    public Plan(String code, String title, String shortTitle, String issuer, String number, @Nullable LocalDate date,
            List<String> basis, boolean demo, List<Activity> activities) {
        this(code, title, shortTitle, issuer, number, date, basis, null, demo, null, activities);
    }

    /** @return what units report of its activities, in order */
    public List<ReportedIndicator> reported() {
        return activities.stream().flatMap(activity -> activity.reported().stream()).toList();
    }

    /** @return the same plan with other activities */
    Plan with(List<Activity> other) {
        return new Plan(code, title, shortTitle, issuer, number, date, basis, unit, demo, budget, other);
    }

    /** @return its target of that code */
    public Optional<Target> target(String targetCode) {
        return targets().stream().filter(each -> each.code().equals(targetCode)).findFirst();
    }

    /** @return the targets of all its activities in order */
    public List<Target> targets() {
        return activities.stream().flatMap(activity -> activity.targets().stream()).toList();
    }
}
