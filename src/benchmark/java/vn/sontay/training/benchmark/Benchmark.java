package vn.sontay.training.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The benchmark's one command: start, seed, sign in, drive, report. Ends with 1 when a request failed. */
public final class Benchmark {

    private static final Job FILE = new Job("Floor: static file", StaticFileSimulation.class, 0);
    private static final Job ANSWER = new Job("Floor: bare answer", BareAnswerSimulation.class, 0);
    private static final Job LESSON = new Job("Lesson", LessonSimulation.class, 1.2);
    private static final Job ATTEMPT = new Job("Test attempt of 10 questions", AttemptSimulation.class, 8);
    private static final Job ROLL = new Job("Roll of 30", RollCallSimulation.class, 8);
    private static final Job STEADY = new Job("500 people who answer every 5 s", SteadyCrowdSimulation.class, 0);
    private static final Job BURST = new Job("500 people who answer at the same instant", BurstSimulation.class, 0);
    private static final int CROWD = 500;
    /** Floors and lessons don't use anything up, so these tasks are done again and again. */
    private static final int REPEATED_TASKS = 400_000;
    private static final int ATTEMPTS_OF_AN_ENROLMENT = 2;

    private final Options options;
    private final Report report;

    private Benchmark(Options options) {
        this.options = options;
        this.report = new Report("Benchmark on " + options.databaseName() + ", " + machine());
    }

    /** @param arguments none; see {@link Options} */
    public static void main(String[] arguments) throws IOException {
        Options options = Options.fromProperties();
        options.emptyFolder();
        boolean clean = new Benchmark(options).run();
        System.exit(clean ? 0 : 1);
    }

    private boolean run() throws IOException {
        boolean clean;
        try (BuiltApp app = BuiltApp.prepare(options)) {
            System.out.println("Starting on an empty " + options.databaseName() + " …");
            double empty = app.start();
            app.stop();
            Seed seed = Seed.into(app.database());
            System.out.println("Seeded " + seed.size() + "; starting again …");
            double seeded = app.start();
            report.say("Seed", seed.size());
            report.starts(empty, seeded, app.server().cpu().toMillis() / 1000.0);
            clean = drive(app, seed);
        }
        Path file = options.folder().resolveSibling("benchmark-" + options.databaseName() + ".md");
        Files.writeString(file, report.text());
        System.out.println();
        System.out.println(report.text());
        System.out.println("Also in " + file);
        return clean;
    }

    private boolean drive(BuiltApp app, Seed seed) {
        ServerFigures server = app.server();
        Samples signIns = new Samples();
        Duration before = server.cpu();
        System.out.println("Signing in …");
        SignIns door = new SignIns(app.address(), signIns);
        List<Visitor> trainees = door.all(seed.trainees().stream().map(Seed.Someone::userName).toList());
        List<Visitor> trainers = door.all(seed.trainers().stream().map(Seed.Someone::userName).toList());
        report.signIn(signIns, server.cpu().minus(before).toNanos() / 1e6);

        List<Task> enrolments = tasks(trainees, seed.trainees());
        List<Task> sessions = tasks(trainers, seed.trainers());
        Runs runs = new Runs(options, app.address(), server);
        List<Measurement> measured = new ArrayList<>();
        System.out.println("Driving, each job warmed up first:");
        for (Job job : List.of(FILE, ANSWER, LESSON)) {
            measured.add(runs.of(job, repeated(enrolments, REPEATED_TASKS)));
        }
        List<Task> crowd = enrolments.subList(0, CROWD);
        boolean crowdIsServed = true;
        for (Job job : List.of(STEADY, BURST)) {
            Samples samples = runs.ofCrowd(job, crowd);
            report.crowd(job.name(), samples);
            crowdIsServed &= samples.failures().isEmpty();
        }
        List<Task> others = enrolments.subList(CROWD, enrolments.size());
        measured.add(runs.of(ATTEMPT, repeated(others, others.size() * ATTEMPTS_OF_AN_ENROLMENT)));
        measured.add(runs.of(ROLL, repeated(sessions, sessions.size())));
        report.peakResident(server.peakResidentMegabytes());
        firstVisit(app, enrolments.getFirst());
        report.load(ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        report.jobs(measured);
        return crowdIsServed && measured.stream().allMatch(each -> each.samples().failures().isEmpty());
    }

    private void firstVisit(BuiltApp app, Task task) {
        try (CountingProxy counter = CountingProxy.before(app.address())) {
            String page = LessonSimulation.PAGE.replace("#{subject}", String.valueOf(task.subject()));
            report.firstVisit(new FirstVisit(counter, task.visitor()).of(page));
        }
    }

    /** @return what there is to do, taking turns between people, so that no two users are the same person at once */
    private static List<Task> tasks(List<Visitor> visitors, List<Seed.Someone> people) {
        Map<String, Visitor> byName = visitors.stream()
                .collect(Collectors.toMap(Visitor::userName, Function.identity()));
        List<Task> tasks = new ArrayList<>();
        int rounds = people.getFirst().subjects().size();
        for (int round = 0; round < rounds; round++) {
            for (Seed.Someone someone : people) {
                tasks.add(new Task(byName.get(someone.userName()), someone.subjects().get(round)));
            }
        }
        return tasks;
    }

    private static Queue<Task> repeated(List<Task> tasks, int count) {
        Queue<Task> queue = new ConcurrentLinkedQueue<>();
        for (int i = 0; i < count; i++) {
            queue.add(tasks.get(i % tasks.size()));
        }
        return queue;
    }

    private static String machine() {
        return Runtime.getRuntime().availableProcessors() + " processors, Java " + Runtime.version().feature() + ", "
                + System.getProperty("os.name") + " " + System.getProperty("os.version");
    }
}
