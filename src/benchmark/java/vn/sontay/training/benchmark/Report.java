package vn.sontay.training.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/** The figures as text, which is also Markdown. */
final class Report {

    private static final double READY_GOAL = 10;
    private static final long RESIDENT_GOAL = 650;
    private static final double FIRST_VISIT_GOAL = 100;
    private static final double SAVE_GOAL = 300;

    private final List<String> lines = new ArrayList<>();
    private final List<String> misses = new ArrayList<>();

    /** @param title such as what was run, where */
    Report(String title) {
        lines.add("# " + title);
        lines.add("");
    }

    /** A job's name and figures; then, of all jobs, each figure's ratio to the floors, which are the first two. */
    void jobs(List<Measurement> all) {
        lines.add("");
        row("Job", "requests", "requests/s", "p50 ms", "p95 ms", "p99 ms", "CPU ms/request", "× file", "× answer",
                "bytes/request", "× file", "× answer", "CPU ms/job", "goal", "failed");
        row("---", "--:", "--:", "--:", "--:", "--:", "--:", "--:", "--:", "--:", "--:", "--:", "--:", "--:", "--:");
        all.forEach(each -> job(each, all.get(0), all.get(1)));
        lines.add("");
        lines.add("Response times and requests/s, each beside its ratio to the floors (file, answer):");
        lines.add("");
        row("Job", "requests/s", "p50", "p95", "p99");
        row("---", "--:", "--:", "--:", "--:");
        all.forEach(each -> ratios(each, all.get(0), all.get(1)));
        lines.add("");
        all.forEach(this::steps);
    }

    private void job(Measurement each, Measurement file, Measurement answer) {
        Samples samples = each.samples();
        row(each.job().name(), String.valueOf(samples.requests()), number(samples.requestsPerSecond()),
                number(samples.percentile(50)), number(samples.percentile(95)), number(samples.percentile(99)),
                number(each.cpuPerRequest()), number(each.cpuPerRequest() / file.cpuPerRequest()),
                number(each.cpuPerRequest() / answer.cpuPerRequest()), number(each.bytesReceived()),
                number(each.bytesReceived() / file.bytesReceived()),
                number(each.bytesReceived() / answer.bytesReceived()),
                number(each.cpuPerJob()) + (each.requestsPerJob() > 1.01
                        ? " (" + number(each.requestsPerJob()) + " requests)"
                        : ""),
                each.job().goal() > 0 ? "≤ " + number(each.job().goal()) : "", String.valueOf(samples.failures().size()));
        if (each.missesGoal()) {
            miss(each.job().name(), each.cpuPerJob(), each.job().goal(), "ms CPU");
        }
    }

    private void ratios(Measurement each, Measurement file, Measurement answer) {
        Samples own = each.samples();
        row(each.job().name(),
                ratio(own.requestsPerSecond(), file.samples().requestsPerSecond(), answer.samples().requestsPerSecond()),
                ratio(own.percentile(50), file.samples().percentile(50), answer.samples().percentile(50)),
                ratio(own.percentile(95), file.samples().percentile(95), answer.samples().percentile(95)),
                ratio(own.percentile(99), file.samples().percentile(99), answer.samples().percentile(99)));
    }

    private void steps(Measurement each) {
        if (each.samples().medians().size() > 1) {
            say(each.job().name() + ", p50 ms by step", each.samples().medians().entrySet().stream()
                    .map(step -> step.getKey() + " " + number(step.getValue())).collect(Collectors.joining(", ")));
        }
    }

    private static String ratio(double own, double file, double answer) {
        return number(own) + " (×" + number(own / file) + ", ×" + number(own / answer) + ")";
    }

    void signIn(Samples samples, double cpuMillis) {
        say("Sign-in, apart", String.format(Locale.ROOT, "%d, two at a time: p50 %s ms, p95 %s ms, CPU %s ms each",
                samples.jobs(), number(samples.percentile(50)), number(samples.percentile(95)),
                number(cpuMillis / samples.jobs())));
    }

    /**
     * @param empty seconds from start to ready on an empty database
     * @param seeded the same on the seeded one
     * @param cpuSeconds that the server used in the second
     */
    void starts(double empty, double seeded, double cpuSeconds) {
        say("Start to ready", number(empty) + " s on an empty database, " + number(seeded) + " s on the seeded one, "
                + number(cpuSeconds) + " s of CPU (goal ≤ " + number(READY_GOAL) + " s)");
        if (seeded > READY_GOAL) {
            miss("Start to ready", seeded, READY_GOAL, "s");
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
