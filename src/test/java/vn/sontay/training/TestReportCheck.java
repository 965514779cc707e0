package vn.sontay.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Run at the end of {@code mvn verify}: fails when a compiled test class of the stages that were to run has left no report in
 * this build or ran no test, and lists what was skipped or red, with the reason, where a long log is read first: at its end.
 */
public final class TestReportCheck {

    private static final Pattern COUNTS = Pattern.compile("<testsuite [^>]*?tests=\"(\\d+)\"[^>]*?skipped=\"(\\d+)\"",
            Pattern.DOTALL);
    private static final Pattern SKIPPED = Pattern
            .compile("<testcase name=\"([^\"]*)\"[^>]*>\\s*<skipped(?: message=\"([^\"]*)\")?");
    private static final Pattern RED = Pattern
            .compile("<testcase name=\"([^\"]*)\"[^>]*>\\s*<(?:failure|error)(?: message=\"([^\"]{0,600}))?");
    private static final Pattern TEST_CLASS = Pattern.compile(".*(Test|IT)\\.class");

    private final Path build;
    private final Instant started;
    private final Set<String> stages;
    private final List<String> problems = new ArrayList<>();
    private int tests;

    private TestReportCheck(Path build, Instant started, Set<String> stages) {
        this.build = build;
        this.started = started;
        this.stages = stages;
    }

    /** @param arguments the build folder, when the build started, and names of stages, separated by commas */
    public static void main(String[] arguments) throws IOException {
        Set<String> stages = Stream.of(arguments).skip(2).flatMap(names -> Stream.of(names.split(",")))
                .filter(name -> !name.isBlank()).collect(Collectors.toCollection(TreeSet::new));
        TestReportCheck check = new TestReportCheck(Path.of(arguments[0]), Instant.parse(arguments[1]), stages);
        check.run();
        if (!check.problems.isEmpty()) {
            check.problems.forEach(problem -> System.err.println("TEST REPORT: " + problem));
            System.exit(1);
        }
        System.out.println("Every test class of " + String.join(", ", stages) + " has run: " + check.tests + " tests.");
    }

    private void run() throws IOException {
        Set<String> seen = new TreeSet<>();
        for (String name : testClasses(build.resolve("test-classes"))) {
            String stage = Stages.of(name);
            if (stages.contains(stage)) {
                seen.add(stage);
                look(name);
            }
        }
        stages.stream().filter(stage -> !seen.contains(stage))
                .forEach(stage -> problems.add("the stage " + stage + " has no test class"));
    }

    private void look(String name) throws IOException {
        Optional<String> report = report(name);
        Matcher counts = COUNTS.matcher(report.orElse(""));
        if (report.isEmpty() || !counts.find()) {
            problems.add(name + " has no report: it was not run");
        } else if (counts.group(1).equals("0")) {
            problems.add(name + " ran 0 tests");
        } else {
            tests += Integer.parseInt(counts.group(1));
            list("SKIPPED", SKIPPED, name, report.get());
            list("RED", RED, name, report.get());
        }
    }

    private static void list(String word, Pattern cases, String name, String report) {
        cases.matcher(report).results().forEach(found -> System.out
                .println(word + ": " + name + "." + found.group(1) + " – " + found.group(2)));
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

    /** @return the class's report of this build; one that an earlier build left says nothing */
    private Optional<String> report(String name) throws IOException {
        for (String folder : List.of("surefire-reports", "failsafe-reports")) {
            Path file = build.resolve(folder).resolve("TEST-" + name + ".xml");
            if (Files.exists(file) && !Files.getLastModifiedTime(file).toInstant().isBefore(started)) {
                return Optional.of(Files.readString(file));
            }
        }
        return Optional.empty();
    }
}
