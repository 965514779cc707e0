package vn.sontay.training.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.sontay.training.testing.WebVisitor;

/**
 * Whether a large bank slows what it is used for: the same requests, one after the other, to the product's own bank and to one
 * of 10,000 questions. A class's first look at its test deals the whole bank into halves; each begin draws from them.
 */
public final class BankBenchmark {

    private static final int MANY = 10_000;
    private static final int PAGES = 300;
    private static final int PEOPLE = 15;
    private static final int WARM_CLASSES = 4;
    private static final int CLASSES = 10;
    private static final Map<String, String> BANK = Map.of("Bank, all of it", "/admin/questions", "Bank, searched",
            "/admin/questions?q=ho+so+truc+tuyen&page=2");

    private final Options options;
    /** Of each row of the report the figures, bank by bank. */
    private final Map<String, List<String>> rows = new LinkedHashMap<>();

    private BankBenchmark(Options options) {
        this.options = options;
    }

    /** @param arguments none; see {@link Options} */
    public static void main(String[] arguments) throws IOException {
        new BankBenchmark(Options.fromProperties()).run();
    }

    private void run() throws IOException {
        for (int questions : List.of(0, MANY)) {
            options.emptyFolder();
            Path content = ManyQuestions.into(options.folder().resolve("content"), questions);
            note("Questions", String.valueOf(ManyQuestions.in(content)));
            System.out.println("Measuring with " + rows.get("Questions").getLast() + " questions …");
            try (BuiltApp app = BuiltApp.prepare(options, content)) {
                app.start();
                app.stop();
                measure(app, Seed.into(app.database()));
            }
        }
        StringBuilder report = new StringBuilder("| | Own bank | Large bank |\n| --- | --: | --: |\n");
        rows.forEach((name, figures) -> report
                .append("| " + name + " | " + String.join(" | ", figures) + " |\n"));
        Path file = options.folder().resolveSibling("benchmark-bank-" + options.databaseName() + ".md");
        Files.writeString(file, report);
        System.out.println(report + "\nAlso in " + file);
    }

    private void measure(BuiltApp app, Seed seed) {
        note("Start to ready", number(app.start()) + " s");
        WebVisitor administrator = signedIn(app, seed.administrator());
        BANK.forEach((name, address) -> {
            repeat(PAGES, () -> require(administrator.open(address)));
            Samples samples = new Samples();
            Duration before = app.server().cpu();
            repeat(PAGES, () -> timed(samples, name, () -> require(administrator.open(address))));
            note(name + ", p50", number(samples.percentile(50)) + " ms");
            note(name + ", CPU", number(cpuSince(app, before) / PAGES) + " ms");
        });
        tests(app, seed);
        app.server().peakResidentMegabytes().ifPresent(megabytes -> note("Peak RSS", megabytes + " MB"));
    }

    /** Class after class, all its people begin the test; the first look deals the bank. */
    private void tests(BuiltApp app, Seed seed) {
        List<WebVisitor> people = new ArrayList<>();
        seed.trainees().stream().limit(PEOPLE).forEach(each -> people.add(signedIn(app, each)));
        Samples dealt = new Samples();
        Samples looked = new Samples();
        Samples begun = new Samples();
        Duration before = Duration.ZERO;
        for (int nth = 0; nth < CLASSES; nth++) {
            if (nth == WARM_CLASSES) {
                before = app.server().cpu();
            }
            for (int i = 0; i < PEOPLE; i++) {
                String test = "/trainee/test?enrolment=" + seed.trainees().get(i).subjects().get(nth) + "&quiz="
                        + Seed.QUIZ;
                WebVisitor person = people.get(i);
                boolean counts = nth >= WARM_CLASSES;
                Samples look = !counts ? new Samples() : i == 0 ? dealt : looked;
                timed(look, "look", () -> require(person.open(test)));
                WebVisitor.Form start = person.open(test).form("start");
                timed(counts ? begun : new Samples(), "begin", () -> require(start.press("startSubmit")));
            }
        }
        note("Look at a test, the class's first: the bank is dealt, p50", number(dealt.percentile(50)) + " ms");
        note("Look at a test, everybody else, p50", number(looked.percentile(50)) + " ms");
        note("Begin a test: drawn, stored, shown, p50", number(begun.percentile(50)) + " ms");
        note("Two looks and a begin, CPU",
                number(cpuSince(app, before) / (PEOPLE * (CLASSES - WARM_CLASSES))) + " ms");
    }

    private static WebVisitor signedIn(BuiltApp app, Seed.Someone someone) {
        WebVisitor visitor = new WebVisitor(app.address());
        require(visitor.signIn(someone.userName(), Seed.PASSWORD));
        return visitor;
    }

    private static void require(WebVisitor.Page page) {
        if (page.status() != 200 || page.url().contains("/sign-in")) {
            throw new IllegalStateException(page.url() + " answers " + page.status() + " " + page.messages());
        }
    }

    private static void repeat(int times, Runnable work) {
        for (int i = 0; i < times; i++) {
            work.run();
        }
    }

    private static void timed(Samples samples, String step, Runnable work) {
        long sent = System.nanoTime();
        work.run();
        samples.request(step, sent, System.nanoTime());
    }

    private static double cpuSince(BuiltApp app, Duration before) {
        return app.server().cpu().minus(before).toNanos() / 1e6;
    }

    private void note(String row, String figure) {
        rows.computeIfAbsent(row, name -> new ArrayList<>()).add(figure);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value >= 100 ? "%.0f" : "%.1f", value);
    }
}
