package vn.sontay.training.teaching.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

    /**
     * @param text what an edition of it says
     * @return the plan with its targets as they stand there, in its own words; one that it has no more stands by its code alone, behind
     *         the others, in an activity without code
     */
    static Plan asSaid(Plan today, String text) {
        if (text.equals(of(today))) {
            return today;
        }
        Map<String, Target> said = new LinkedHashMap<>();
        text.lines().map(line -> line.split(" ")).filter(line -> line[0].equals("target"))
                .map(line -> target(line, today)).forEach(each -> said.put(each.code(), each));
        List<Activity> activities = new ArrayList<>();
        for (Activity each : today.activities()) {
            activities.add(each.with(each.targets().stream().map(Target::code).filter(said::containsKey)
                    .map(said::remove).toList()));
        }
        if (!said.isEmpty()) {
            activities.add(new Activity("", "", "", "", "", "", List.copyOf(said.values())));
        }
        return today.with(activities);
    }

    private static Target target(String[] line, Plan today) {
        Target now = today.target(line[1]).orElse(null);
        return new Target(line[1], now == null ? line[1] : now.title(),
                Indicator.valueOf(line[2].toUpperCase(Locale.ROOT).replace('-', '_')),
                line[3].equals("-") ? null : Integer.valueOf(line[3]), now == null ? "" : now.unit(),
                Deadline.parse(line[4]).orElseThrow(), List.of(line).subList(5, line.length));
    }

    private static String or(@Nullable Object known) {
        return known == null || known.toString().isEmpty() ? "-" : known.toString();
    }
}
