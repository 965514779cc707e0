package vn.sontay.training.benchmark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/** The figures as text, which is also Markdown. */
final class Report {

    private static final double READY_GOAL = 1.4;
    private static final long RESIDENT_GOAL = 600;
    private static final double FIRST_VISIT_GOAL = 20;
    private static final double SAVE_GOAL = 300;

    private final List<String> lines = new ArrayList<>();
    private final List<String> misses = new ArrayList<>();

    /** @param title such as what was run, where */
    Report(String title) {
        lines.add("# " + title);
        lines.add("");
    }

    /** Each job's figures, medians of its rounds; the first job is the measure of the others. */
    void jobs(List<Measurement> all) {
        lines.add("");
        row("Job", "requests", "CPU ms", "× bare answer", "goal", "p50 ms", "p95 ms", "p99 ms", "bytes a request", "failed");
        row("---", "--:", "--:", "--:", "--:", "--:", "--:", "--:", "--:", "--:");
        all.forEach(each -> job(each, each.timesAnswer(all.getFirst())));
        lines.add("");
        all.forEach(this::steps);
    }

    private void job(Measurement each, double times) {
        double goal = each.job().goal();
        row(each.job().name(), number(each.requestsPerJob()), number(each.cpu()), number(times),
                goal > 0 ? "≤ " + number(goal) : "", number(each.percentile(50)), number(each.percentile(95)),
                number(each.percentile(99)), number(each.bytes()), String.valueOf(each.failures()));
        if (goal > 0 && times > goal) {
            miss(each.job().name(), times, goal, "× bare answer");
        }
    }

    /** Where the time of each job goes; nothing when none was recorded. */
    void profiles(Map<Job, Profile> all) {
        if (all.isEmpty()) {
            return;
        }
        List<String> head = new ArrayList<>(List.of("Job", "samples"));
        Arrays.stream(Profile.Part.values()).forEach(part -> head.add(part.title()));
        lines.add("");
        row(head.toArray(String[]::new));
        row(head.stream().map(each -> each.equals("Job") ? "---" : "--:").toArray(String[]::new));
        all.forEach((job, profile) -> {
            List<String> cells = new ArrayList<>(List.of(job.name(), String.valueOf(profile.samples())));
            Arrays.stream(Profile.Part.values()).forEach(part -> cells.add(
                    Math.round(100 * profile.shares().getOrDefault(part, 0.0)) + " %"));
            row(cells.toArray(String[]::new));
        });
    }

    private void steps(Measurement each) {
        Map<String, Double> steps = each.rounds().getLast().samples().medians();
        if (steps.size() > 1) {
            say(each.job().name() + ", p50 ms by step", steps.entrySet().stream()
                    .map(step -> step.getKey() + " " + number(step.getValue())).collect(Collectors.joining(", ")));
        }
    }

    void signIn(Samples samples, double cpuMillis) {
        say("Sign-in, apart", String.format(Locale.ROOT, "%d, two at a time: p50 %s ms, p95 %s ms, CPU %s ms each",
                samples.jobs(), number(samples.percentile(50)), number(samples.percentile(95)),
                number(cpuMillis / samples.jobs())));
    }

    /**
     * @param bare seconds that the server takes without an application
     * @param seeded seconds from start to ready, on the seeded database
     * @param cpuSeconds that the server used in the second
     */
    void starts(double bare, double seeded, double cpuSeconds) {
        say("Start to ready", number(seeded) + " s, " + number(cpuSeconds) + " s of CPU; the bare server " + number(bare)
                + " s: " + number(seeded / bare) + " × (goal ≤ " + number(READY_GOAL) + " ×)");
        if (seeded / bare > READY_GOAL) {
            miss("Start to ready", seeded / bare, READY_GOAL, "× bare server");
        }
    }

    void peakResident(OptionalLong megabytes) {
        if (megabytes.isEmpty()) {
            say("Peak RSS", "not told by this system");
            return;
        }
        say("Peak RSS", megabytes.getAsLong() + " MB under load (goal ≤ " + RESIDENT_GOAL + " MB)");
        if (megabytes.getAsLong() > RESIDENT_GOAL) {
            miss("Peak RSS", megabytes.getAsLong(), RESIDENT_GOAL, "MB");
        }
    }

    /** How long many people at once waited. */
    void crowd(String name, Samples samples) {
        say(name, String.format(Locale.ROOT, "%d answers, %s a second: p50 %s ms, p95 %s ms, p99 %s ms (goal ≤ %s ms), %d failed",
                samples.requests(), number(samples.requestsPerSecond()), number(samples.percentile(50)),
                number(samples.percentile(95)), number(samples.percentile(99)), number(SAVE_GOAL),
                samples.failures().size()));
        if (samples.percentile(99) > SAVE_GOAL) {
            miss(name + ", p99", samples.percentile(99), SAVE_GOAL, "ms");
        }
    }

    /** Whether the figures that depend on a free machine mean something. */
    void load(double average) {
        say("Load of the machine at the end", number(average) + (average > 2 * Runtime.getRuntime().availableProcessors()
                ? ": others were at work, so requests/s, response times and start say little; CPU says more"
                : ""));
    }

    void firstVisit(List<FirstVisit.Part> parts) {
        double kilobytes = parts.stream().mapToLong(FirstVisit.Part::bytes).sum() / 1000.0;
        say("First visit of a lesson", number(kilobytes) + " KB on the wire in " + parts.size() + " requests (goal ≤ "
                + number(FIRST_VISIT_GOAL) + " KB)");
        parts.forEach(part -> lines.add("  - " + part.path() + ": " + part.bytes() + " bytes"));
        if (kilobytes > FIRST_VISIT_GOAL) {
            miss("First visit of a lesson", kilobytes, FIRST_VISIT_GOAL, "KB");
        }
    }

    void say(String what, String figures) {
        lines.add("- " + what + ": " + figures);
    }

    private void miss(String what, double figure, double goal, String unit) {
        misses.add(String.format(Locale.ROOT, "%s: %s %s, %s %s (%.0f %%) above the goal", what, number(figure), unit,
                number(figure - goal), unit, (figure / goal - 1) * 100));
    }

    /** @return all of it, ending with the goals that were missed */
    String text() {
        List<String> all = new ArrayList<>(lines);
        all.add("");
        all.add(misses.isEmpty() ? "All goals met." : "Goals missed:");
        misses.forEach(miss -> all.add("- " + miss));
        return String.join("\n", all) + "\n";
    }

    private void row(String... cells) {
        lines.add("| " + String.join(" | ", cells) + " |");
    }

    private static String number(double value) {
        String format = Math.abs(value) >= 100 ? "%.0f" : Math.abs(value) >= 10 ? "%.1f" : "%.2f";
        return String.format(Locale.ROOT, format, value);
    }
}
