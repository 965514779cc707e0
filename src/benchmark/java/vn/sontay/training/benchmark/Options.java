package vn.sontay.training.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * How to run.
 *
 * @param mariaDb on a MariaDB of the run's own, instead of the embedded H2
 * @param jobs beginnings of the jobs' names; empty for all
 * @param rounds how often each job is measured, taking turns with the others
 * @param duration how long at a time
 * @param connections how many users at once
 * @param profiled whether the server's recorder also tells where each job's time goes
 * @param folder where data and results go; emptied at the start
 */
record Options(boolean mariaDb, List<String> jobs, int rounds, Duration duration, int connections, boolean profiled, Path folder) {

    private static final int CONNECTIONS = 8;

    /** @throws IllegalArgumentException when a property has no such value */
    static Options fromProperties() {
        String database = System.getProperty("benchmark.database", "h2");
        if (!database.equals("h2") && !database.equals("mariadb")) {
            throw new IllegalArgumentException("-Dbenchmark.database=" + database + " is neither h2 nor mariadb");
        }
        return new Options(database.equals("mariadb"), List.of(System.getProperty("benchmark.jobs", "").split(",")), number("rounds", 5), Duration.ofSeconds(number("seconds", 3)),
                CONNECTIONS, Boolean.getBoolean("benchmark.profile"),
                Path.of("target", "benchmark").toAbsolutePath());
    }

    private static int number(String name, int usual) {
        return Integer.parseInt(System.getProperty("benchmark." + name, String.valueOf(usual)));
    }

    /** @return whether it is to be measured; the two that others are compared with always are */
    boolean measures(Job job) {
        return job.goal() == 0 || jobs.stream().anyMatch(job.name()::startsWith);
    }

    String databaseName() {
        return mariaDb ? "MariaDB" : "H2";
    }

    /** Makes the folder, or takes everything out of it. */
    void emptyFolder() throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
        Files.createDirectories(folder);
    }
}
