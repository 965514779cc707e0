package vn.sontay.training.benchmark;

import io.gatling.app.Gatling$;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Runs jobs by Gatling, in this process, and reads the server's CPU time before and after. */
final class Runs {

    private static final Span COUNTED = Span.of(Duration.ofSeconds(1));
    private static final int MOST_WARMINGS = 8;
    /** Of what the run before cost; more than that is no gain. */
    private static final double STEADY = 0.95;

    private final Options options;
    private final String address;
    private final ServerFigures server;

    Runs(Options options, String address, ServerFigures server) {
        this.options = options;
        this.address = address;
        this.server = server;
    }

    /** Drives the job until what a request costs no longer falls: the server's compiler has done its work (BEN-3). */
    void warm(Job job, Tasks tasks) {
        System.out.println("  warming up: " + job.name() + " …");
        double last = Double.MAX_VALUE;
        for (int i = 0; i < MOST_WARMINGS; i++) {
            Measurement.Round round = round(job, tasks);
            double cost = round.cpuPerJob();
            if (cost > last * STEADY) {
                return;
            }
            last = cost;
        }
    }

    /** Measures it once. @param tasks enough, or the run ends early */
    Measurement.Round round(Job job, Tasks tasks) {
        Duration before = server.cpu();
        Samples samples = run(job, address, Span.of(options.duration()), tasks, options.connections());
        return new Measurement.Round(samples, server.cpu().minus(before).toNanos() / 1e6);
    }

    /** @return bytes received per request */
    double bytes(Job job, Tasks tasks) {
        try (CountingProxy counter = CountingProxy.before(address)) {
            Samples counted = run(job, counter.address(), COUNTED, tasks, options.connections());
            return (double) counter.received() / counted.requests();
        }
    }

    /** Does it once more, recorded. @param tasks enough for as long as a round */
    Profile profile(Job job, Tasks tasks) {
        System.out.println("  recording: " + job.name() + " …");
        return Profile.of(server.process(), options.folder().resolve(job.name().replace(' ', '-') + ".jfr"),
                () -> run(job, address, Span.of(options.duration()), tasks, options.connections()));
    }

    /** Lets as many people as there are tasks do the same at once; twice, and measures the second time. */
    Samples ofCrowd(Job job, List<Task> tasks) {
        System.out.println("  " + job.name() + " …");
        run(job, address, COUNTED, new Tasks(tasks, 1), tasks.size());
        return run(job, address, COUNTED, new Tasks(tasks, 1), tasks.size());
    }

    private Samples run(Job job, String target, Span span, Tasks tasks, int users) {
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
                throw new IllegalStateException(job.name() + (samples.failures().isEmpty()
                        ? ": nothing seeded is left to do; drive for fewer seconds"
                        : ": none succeeded, " + samples.failures().getFirst()));
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
