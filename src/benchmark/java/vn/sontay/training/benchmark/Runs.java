package vn.sontay.training.benchmark;

import io.gatling.app.Gatling$;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Runs jobs by Gatling, in this process, and reads the server's CPU time before and after. */
final class Runs {

    private static final Span COUNTED = Span.of(Duration.ofSeconds(1));

    private final Options options;
    private final String address;
    private final ServerFigures server;

    Runs(Options options, String address, ServerFigures server) {
        this.options = options;
        this.address = address;
        this.server = server;
    }

    /**
     * Warms up, measures, then counts bytes.
     *
     * @param tasks enough for all three, or the run ends early
     */
    Measurement of(Job job, Queue<Task> tasks) {
        System.out.println("  " + job.name() + " …");
        run(job, address, options.warmUp(), tasks);
        Duration before = server.cpu();
        Samples samples = run(job, address, options.measured(), tasks);
        Duration cpu = server.cpu().minus(before);
        try (CountingProxy counter = CountingProxy.before(address)) {
            Samples counted = run(job, counter.address(), COUNTED, tasks);
            return new Measurement(job, samples, cpu.toNanos() / 1e6,
                    (double) counter.received() / counted.requests());
        }
    }

    /** Lets as many people as there are tasks do the same at once; twice, and measures the second time. */
    Samples ofCrowd(Job job, List<Task> tasks) {
        System.out.println("  " + job.name() + " …");
        run(job, address, COUNTED, new ConcurrentLinkedQueue<>(tasks), tasks.size());
        return run(job, address, COUNTED, new ConcurrentLinkedQueue<>(tasks), tasks.size());
    }

    private Samples run(Job job, String target, Span span, Queue<Task> tasks) {
        return run(job, target, span, tasks, options.connections());
    }

    private Samples run(Job job, String target, Span span, Queue<Task> tasks, int users) {
        Samples samples = new Samples();
        new Drive(target, span, users, tasks, samples).begin();
        Path results = options.folder().resolve("gatling");
        PrintStream console = System.out;
        System.setOut(new PrintStream(PrintStream.nullOutputStream(), false));
        try {
            int exit = Gatling$.MODULE$.fromArgs(new String[]{"--simulation", job.simulation().getName(),
                    "--results-folder", results.toString(), "--no-reports"});
            if (exit != 0) {
                throw new IllegalStateException(job.name() + " didn't run: Gatling ended with " + exit);
            }
            if (samples.requests() == 0) {
                throw new IllegalStateException(job.name() + ": nothing seeded is left to do; drive for fewer seconds");
            }
        } finally {
            System.setOut(console);
        }
        if (!samples.failures().isEmpty()) {
            System.out.printf("    %d FAILED of %d: %s …%n", samples.failures().size(),
                    samples.failures().size() + samples.jobs(), samples.failures().getFirst());
        }
        return samples;
    }
}
