package vn.sontay.training.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * How to run.
 *
 * @param mariaDb on a MariaDB of the run's own, instead of the embedded H2
 * @param duration how long each job is measured
 * @param connections how many users at once
 * @param folder where data and results go; emptied at the start
 */
record Options(boolean mariaDb, Duration duration, int connections, Path folder) {

    private static final int CONNECTIONS = 8;
    private static final int WARM_REQUESTS = 5000;

    /** @throws IllegalArgumentException when a property has no such value */
    static Options fromProperties() {
        String database = System.getProperty("benchmark.database", "h2");
        if (!database.equals("h2") && !database.equals("mariadb")) {
            throw new IllegalArgumentException("-Dbenchmark.database=" + database + " is neither h2 nor mariadb");
        }
        int seconds = Integer.parseInt(System.getProperty("benchmark.seconds", "10"));
        return new Options(database.equals("mariadb"), Duration.ofSeconds(seconds), CONNECTIONS,
                Path.of("target", "benchmark").toAbsolutePath());
    }

    /** @return how long each job is driven before it is measured: until the server's compiler has done most of its work */
    Span warmUp() {
        return new Span(duration, WARM_REQUESTS, duration.multipliedBy(4));
    }

    Span measured() {
        return Span.of(duration);
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
