package vn.sontay.training.benchmark;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.people.security.factor.AuthenticatorApp;
import vn.sontay.training.shared.TimeSource;
import vn.sontay.training.testing.StatementMeter;
import vn.sontay.training.testing.TestDatabase;
import vn.sontay.training.testing.WebVisitor;

/**
 * What pages cost as people become many: the first page of each role, lists, searches, boards and evidence, one request after
 * the other, at three sizes. Statements are counted on MariaDB.
 */
public final class SizeBenchmark {

    private static final List<LargeSeed.Size> SIZES = List.of(new LargeSeed.Size(50, 1, 2),
            new LargeSeed.Size(10_000, 3, 300), new LargeSeed.Size(100_000, 96, 5_000));
    private static final int WARM = 3;
    private static final int MEASURED = 10;
    /** Every number of a class, a session, an enrolment is that of the second class. */
    private static final String ONE_CLASS = "2400000001";
    private static final String PLAN = "plan=son-tay-2025";
    private static final String TARGET = PLAN + "&target=3a-nguoi";
    /** What had been recorded by the end of the day on which it is asked, before which nothing is known. */
    private static final String KNOWN = "&known={today}";
    private static final String FACTOR = "/account/second-factor";
    private static final Map<String, List<String>> PAGES = pages();

    private final Options options;
    /** Of each page the figures, size by size. */
    private final Map<String, List<String>> rows = new LinkedHashMap<>();

    private SizeBenchmark(Options options) {
        this.options = options;
    }

    /**
     * @param arguments none; see {@link Options}; {@code -Dbenchmark.people} leaves out what is larger, {@code -Dbenchmark.from} what is
     *     smaller, and the jobs are the beginnings of accounts and pages, such as {@code ld /leader}
     */
    public static void main(String[] arguments) throws IOException {
        new SizeBenchmark(Options.fromProperties()).run(Integer.getInteger("benchmark.from", 0),
                Integer.getInteger("benchmark.people", Integer.MAX_VALUE));
        System.exit(0);
    }

    private static Map<String, List<String>> pages() {
        Map<String, List<String>> pages = new LinkedHashMap<>();
        pages.put("qt", List.of("/home", "/admin/classes", "/admin/classes?q=so+12", "/admin/waiting-classes",
                "/admin/open-rolls", "/admin/people", "/admin/people?page=100", "/admin/people?q=huong",
                "/admin/people?state=NONE", "/admin/people?unit=2000000001", "/admin/audit", "/admin/audit?q=huong",
                "/admin/certificate-reviews", "/admin/units", "/admin/opened-units", "/admin/status", "/admin/person?id=2100000041",
                "/admin/certificates?class=" + ONE_CLASS, "/admin/edit-class?id=" + ONE_CLASS,
                "/admin/enrol?class=" + ONE_CLASS + "&q=lan"));
        pages.put("qt.xa", List.of("/home", "/admin/people", "/admin/people?q=huong", "/admin/audit", "/admin/classes"));
        pages.put("ld", List.of("/home", "/leader/targets", "/leader/targets?" + PLAN + KNOWN, "/leader/summary?" + PLAN,
                "/leader/target?" + TARGET, "/leader/target?" + TARGET + "&show=open", "/leader/target?" + TARGET + KNOWN,
                "/leader/target?" + PLAN + "&target=3a-lop", "/leader/breakdown?" + TARGET, "/leader/trend?" + TARGET,
                "/leader/difference?" + PLAN + KNOWN, "/leader/gaps?" + PLAN,
                "/leader/evidence?" + PLAN + "&enrolment=3000000041", "/leader/class?id=" + ONE_CLASS + "&" + PLAN));
        pages.put("ld.xa", List.of("/home", "/leader/targets"));
        pages.put("gv1", List.of("/home", "/trainer/classes", "/trainer/class?id=" + ONE_CLASS,
                "/trainer/roll-call?session=2500000010", "/trainer/eligibility?class=" + ONE_CLASS,
                "/trainer/progress?class=" + ONE_CLASS, "/trainer/tests?class=" + ONE_CLASS));
        pages.put("hv41", List.of("/home", "/trainee/lessons", "/trainee/lessons?enrolment=3000000041",
                "/trainee/certificate?enrolment=3000000041"));
        return pages;
    }

    private void run(int least, int most) throws IOException {
        List<LargeSeed.Size> sizes = SIZES.stream()
                .filter(size -> size.people() >= least && size.people() <= most).toList();
        for (LargeSeed.Size size : sizes) {
            options.emptyFolder();
            StatementMeter meter = options.mariaDb() ? new StatementMeter("size") : null;
            try (BuiltApp app = meter == null
                    ? BuiltApp.prepare(options, Map.of())
                    : BuiltApp.prepare(options, meter.settings(), TestDatabase.MARIADB.another("size"))) {
                app.start();
                app.stop();
                long begun = System.nanoTime();
                LargeSeed.into(app.database(), size);
                System.out.printf(Locale.ROOT, "%s seeded in %.0f s%n", size, (System.nanoTime() - begun) / 1e9);
                note("Start to ready", String.format(Locale.ROOT, "%.1f s", app.start()));
                measure(app, meter, size);
            }
            write(sizes);
        }
        System.out.println("Also in " + write(sizes));
    }

    private void measure(BuiltApp app, @Nullable StatementMeter meter, LargeSeed.Size size) {
        PAGES.forEach((name, all) -> {
            List<String> addresses = all.stream().filter(address -> isWanted(name + " " + address)).toList();
            if (addresses.isEmpty()) {
                return;
            }
            WebVisitor visitor = signedIn(app, name.equals("gv1") ? "gv" + 2_400_000_001L % size.trainers() : name);
            for (String address : addresses) {
                Samples samples = new Samples();
                long statements = Long.MAX_VALUE;
                for (int i = 0; i < WARM + MEASURED; i++) {
                    long before = meter == null ? 0 : meter.count();
                    long sent = System.nanoTime();
                    require(visitor.open(address.replace("{today}", LocalDate.now(TimeSource.ZONE).toString())), address);
                    if (i >= WARM) {
                        samples.request(address, sent, System.nanoTime());
                        statements = Math.min(statements, meter == null ? 0 : meter.count() - before);
                    }
                }
                note(name + " " + address, String.format(Locale.ROOT, "%.0f / %.0f ms%s", samples.percentile(50),
                        samples.percentile(95), meter == null ? "" : ", " + statements));
            }
        });
    }

    private Path write(List<LargeSeed.Size> sizes) throws IOException {
        StringBuilder report = new StringBuilder("p50 / p95" + (options.mariaDb() ? ", statements" : "") + "\n\n| |");
        sizes.forEach(size -> report.append(String.format(Locale.ROOT, " %,d people, %,d classes |", size.people(),
                size.classes())));
        report.append("\n| --- |").append(" --: |".repeat(sizes.size())).append("\n");
        rows.forEach((page, figures) -> report.append("| ").append(page).append(" | ")
                .append(String.join(" | ", figures)).append(" |\n"));
        Path file = options.folder().resolveSibling("benchmark-size-" + options.databaseName() + ".md");
        Files.writeString(file, report);
        System.out.println(report);
        return file;
    }

    private boolean isWanted(String page) {
        return options.jobs().stream().anyMatch(page::startsWith);
    }

    /** Administrators of several units that use the system on their own set up a second factor before anything else opens. */
    private static WebVisitor signedIn(BuiltApp app, String name) {
        WebVisitor visitor = new WebVisitor(app.address());
        visitor.signIn(name, LargeSeed.PASSWORD);
        if (visitor.open("/home").url().contains(FACTOR)) {
            WebVisitor.Page begun = visitor.open(FACTOR).form("beginFactor").press("beginSubmit");
            AuthenticatorApp phone = new AuthenticatorApp(begun.html().select("strong.code").text());
            begun.form("confirmFactor").with("password", LargeSeed.PASSWORD)
                    .with("code", phone.code(Instant.now(), 0)).press("confirmSubmit");
        }
        require(visitor.open("/home"), "/home");
        return visitor;
    }

    /** @param asked which page it has to be: another one tells nothing of its cost */
    private static void require(WebVisitor.Page page, String asked) {
        if (page.status() != 200 || !URI.create(page.url()).getPath().equals(asked.replaceFirst("\\?.*", ""))) {
            throw new IllegalStateException(
                    asked + " answers " + page.status() + " at " + page.url() + " " + page.messages());
        }
    }

    /** Says it at once too: a page that is too much for the server takes the others' figures along. */
    private void note(String row, String figure) {
        System.out.println(row + ": " + figure);
        rows.computeIfAbsent(row, name -> new ArrayList<>()).add(figure);
    }
}
