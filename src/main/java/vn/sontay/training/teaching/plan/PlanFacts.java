package vn.sontay.training.teaching.plan;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What of a plan counts in figures, as an edition keeps it (PLA-5): one line for the plan, one for each target. */
public final class PlanFacts {

    /** Under which they are kept. */
    public static final String KIND = "plan";

    private PlanFacts() {
    }

    /** @return such as {@code target 3a-nguoi people-completed 30 30/09/2025 can-bo-huyen cong-chuc-xa}; "-" for what isn't known */
    public static String of(Plan plan) {
        return Stream.concat(
                Stream.of(String.join(" ", "plan", or(plan.number().strip().replace(' ', '_')), or(plan.date()),
                        or(plan.unit()))),
                plan.targets().stream().map(PlanFacts::of)).collect(Collectors.joining("\n"));
    }

    private static String of(Target target) {
        return String.join(" ", "target", target.code(),
                target.indicator().name().toLowerCase(Locale.ROOT).replace('_', '-'), or(target.total()),
                target.deadline().text(), String.join(" ", target.courseCodes()));
    }

    private static String or(@Nullable Object known) {
        return known == null || known.toString().isEmpty() ? "-" : known.toString();
    }
}
