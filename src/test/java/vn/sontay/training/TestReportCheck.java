package vn.sontay.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Run at the end of {@code mvn verify}: fails when a compiled test class has left no report or ran no test, and lists what was
 * skipped, with the reason. Argument: the build folder.
 */
public final class TestReportCheck {

    private static final Pattern COUNTS = Pattern.compile("<testsuite [^>]*?tests=\"(\\d+)\"[^>]*?skipped=\"(\\d+)\"",
            Pattern.DOTALL);
    private static final Pattern SKIPPED = Pattern
            .compile("<testcase name=\"([^\"]*)\"[^>]*>\\s*<skipped(?: message=\"([^\"]*)\")?");
    private static final Pattern TEST_CLASS = Pattern.compile(".*(Test|IT)\\.class");

    private TestReportCheck() {
    }

    /** @param arguments the build folder */
    public static void main(String[] arguments) throws IOException {
        Path build = Path.of(arguments[0]);
        List<String> problems = new ArrayList<>();
        int tests = 0;
        for (String name : testClasses(build.resolve("test-classes"))) {
            Optional<String> report = report(build, name);
            Matcher counts = COUNTS.matcher(report.orElse(""));
            if (report.isEmpty() || !counts.find()) {
                problems.add(name + " has no report: it was not run");
            } else if (counts.group(1).equals("0")) {
                problems.add(name + " ran 0 tests");
            } else {
                tests += Integer.parseInt(counts.group(1));
                listSkips(name, report.get());
            }
        }
        if (!problems.isEmpty()) {
            problems.forEach(problem -> System.err.println("TEST REPORT: " + problem));
            System.exit(1);
        }
        System.out.println("Every test class has run: " + tests + " tests.");
    }

    private static void listSkips(String name, String report) {
        Matcher skip = SKIPPED.matcher(report);
        while (skip.find()) {
            System.out.println("SKIPPED: " + name + "." + skip.group(1) + " – " + skip.group(2));
        }
    }

    private static TreeSet<String> testClasses(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            TreeSet<String> names = new TreeSet<>();
            files.map(file -> folder.relativize(file).toString())
                    .filter(file -> TEST_CLASS.matcher(file).matches() && !file.contains("$"))
                    .forEach(
                            file -> names.add(file.replace('/', '.').replace('\\', '.').replaceFirst("\\.class$", "")));
            return names;
        }
    }

    private static Optional<String> report(Path build, String name) throws IOException {
        for (String folder : List.of("surefire-reports", "failsafe-reports")) {
            Path file = build.resolve(folder).resolve("TEST-" + name + ".xml");
            if (Files.exists(file)) {
                return Optional.of(Files.readString(file));
            }
        }
        return Optional.empty();
    }
}
