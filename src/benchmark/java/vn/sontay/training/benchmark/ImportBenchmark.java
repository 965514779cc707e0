package vn.sontay.training.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sontay.training.assessment.interchange.FileFormat;
import vn.sontay.training.testing.WebVisitor;

/**
 * An administrator imports 5,000 questions in each format, through the pages of the built application: each time on an empty
 * database of the embedded kind, right after a start, with a whole heap as big as an import may be at most. Ends with 1 when something was refused or lost.
 */
public final class ImportBenchmark {

    static final int QUESTIONS = 5_000;
    private static final String HEAP = "256m";
    private static final double GOAL_SECONDS = 10;
    private static final Pattern COUNT = Pattern.compile("\\((\\d[\\d.]*) câu\\)");

    private final BuiltApp app;
    private final WebVisitor administrator;

    private ImportBenchmark(BuiltApp app) {
        this.app = app;
        this.administrator = new WebVisitor(app.address());
    }

    /** @param arguments none; see {@link Options} */
    public static void main(String[] arguments) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add("| Format | file, MB | dry run, s | import, s | together, s | server CPU, s | peak RSS, MB | goal | |");
        lines.add("| --- | --: | --: | --: | --: | --: | --: | --: | --- |");
        boolean clean = true;
        for (FileFormat format : FileFormat.values()) {
            Options options = Options.fromProperties();
            options.emptyFolder();
            try (BuiltApp app = BuiltApp.prepare(options, Map.of("JAVA_MAX_HEAP", HEAP))) {
                app.start();
                ImportBenchmark benchmark = new ImportBenchmark(app);
                benchmark.signIn();
                int bank = benchmark.bankSize();
                lines.add(benchmark.imported(format));
                System.out.println(lines.getLast());
                if (benchmark.bankSize() != bank + QUESTIONS) {
                    lines.add("FAILED: the bank has grown from " + bank + " to " + benchmark.bankSize());
                    clean = false;
                }
            }
        }
        String report = String.format(Locale.ROOT, "# Import of %d questions, the server's heap %s%n%n%s%n", QUESTIONS,
                HEAP, String.join("\n", lines));
        Path file = Path.of("target", "benchmark-import.md");
        Files.writeString(file, report);
        System.out.println(report + "\nAlso in " + file);
        System.exit(clean ? 0 : 1);
    }

    private void signIn() {
        administrator.open(app.setupLink()).form("setup").with("fullName", "Trần Văn Quản").with("userName", "quantri")
                .with("password", Seed.PASSWORD).press("submit");
        administrator.signIn("quantri", Seed.PASSWORD);
    }

    private String imported(FileFormat format) {
        byte[] file = QuestionFile.of(format, QUESTIONS);
        Duration cpu = app.server().cpu();
        long begun = System.nanoTime();
        WebVisitor.Page looked = accepted(administrator.open("/admin/import-questions").form("import")
                .with("lesson", "A1").with("source", "Nghị định 118/2025/NĐ-CP")
                .withFile("file", "cau-hoi." + format.extension(), file).press("importSubmit"));
        long between = System.nanoTime();
        accepted(looked.form("importCheck").press("importCheckSubmit"));
        long ended = System.nanoTime();
        double together = (ended - begun) / 1e9;
        return String.format(Locale.ROOT, "| %s | %.1f | %.1f | %.1f | %.1f | %.1f | %d | %.0f s | %s |", format,
                file.length / 1e6, (between - begun) / 1e9, (ended - between) / 1e9, together,
                app.server().cpu().minus(cpu).toMillis() / 1e3, app.server().peakResidentMegabytes().orElse(0),
                GOAL_SECONDS, together <= GOAL_SECONDS ? "met" : "missed");
    }

    private static WebVisitor.Page accepted(WebVisitor.Page page) {
        if (page.status() != 200 || !page.html().select(".field-error, .page-messages").isEmpty()) {
            throw new IllegalStateException(page.url() + " answers " + page.status() + " " + page.messages());
        }
        return page;
    }

    /** @return how many questions the bank has by its own page */
    private int bankSize() {
        Matcher count = COUNT.matcher(administrator.open("/admin/export-questions").html().text());
        if (!count.find()) {
            throw new IllegalStateException("the page of exports doesn't tell how many questions there are");
        }
        return Integer.parseInt(count.group(1).replace(".", ""));
    }
}
