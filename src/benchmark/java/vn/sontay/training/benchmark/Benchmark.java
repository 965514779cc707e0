package vn.sontay.training.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The benchmark's one command: start, seed, sign in, warm up, measure in turns, report. Ends with 1 when a request failed. */
public final class Benchmark {

    /** The bare answer is the first: the measure of the others. */
    private static final List<Job> JOBS = List.of(
            new Job("Bare answer", BareAnswerSimulation.class, Job.Doer.SEATED, 0),
            new Job("Static file", StaticFileSimulation.class, Job.Doer.SEATED, 0),
            new Job("Lesson", LessonSimulation.class, Job.Doer.SEATED, 9),
            new Job("Home of a trainee in ten classes", HomeSimulation.class, Job.Doer.SEATED, 9),
            new Job("Test page, ten questions", TestPageSimulation.class, Job.Doer.SEATED, 10),
            new Job("Ten answers in one", TenAnswersSimulation.class, Job.Doer.SEATED, 12),
            new Job("Attempt of ten questions", AttemptSimulation.class, Job.Doer.TRAINEE, 80),
            new Job("Roll of thirty", RollCallSimulation.class, Job.Doer.TRAINER, 50),
            new Job("Board of the administrator", HomeSimulation.class, Job.Doer.ADMINISTRATOR, 12),
            new Job("Board of the leader", HomeSimulation.class, Job.Doer.LEADER, 12));
    private static final Job STEADY = new Job("500 people who answer every 5 s", SteadyCrowdSimulation.class,
            Job.Doer.SEATED, 0);
    private static final Job BURST = new Job("500 people who answer at the same instant", BurstSimulation.class,
            Job.Doer.SEATED, 0);
    private static final int CROWD = 500;
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
            app.start();
            app.stop();
            Seed seed = Seed.into(app.database());
            System.out.println("Seeded " + seed.size() + "; starting again …");
            report.say("Seed", seed.size());
            report.starts(BareServer.start(options.folder().resolve("bare")), app.start(),
                    app.server().cpu().toMillis() / 1000.0);
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
        Map<Job.Doer, Tasks> tasks = new EnumMap<>(Job.Doer.class);
        List<Task> crowd = signIn(app, seed, server, tasks);
        List<Job> jobs = JOBS.stream().filter(options::measures).toList();
        Runs runs = new Runs(options, app.address(), server);
        jobs.forEach(job -> runs.warm(job, tasks.get(job.by())));
        List<List<Measurement.Round>> rounds = new ArrayList<>();
        for (int i = 1; i <= options.rounds(); i++) {
            System.out.println("  round " + i + " of " + options.rounds() + " …");
            rounds.add(jobs.stream().map(job -> runs.round(job, tasks.get(job.by()))).toList());
        }
        List<Measurement> measured = IntStream.range(0, jobs.size()).mapToObj(i -> new Measurement(jobs.get(i),
                rounds.stream().map(each -> each.get(i)).toList(),
                runs.bytes(jobs.get(i), tasks.get(jobs.get(i).by())))).toList();
        boolean crowdIsServed = true;
        for (Job job : List.of(STEADY, BURST)) {
            Samples samples = runs.ofCrowd(job, crowd);
            report.crowd(job.name(), samples);
            crowdIsServed &= samples.failures().isEmpty();
        }
        report.peakResident(server.peakResidentMegabytes());
        firstVisit(app, crowd.getFirst());
        Map<Job, Profile> profiles = new LinkedHashMap<>();
        if (options.profiled()) {
            jobs.forEach(job -> profiles.put(job, runs.profile(job, tasks.get(job.by()))));
        }
        report.load(ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        report.jobs(measured);
        report.profiles(profiles);
        return crowdIsServed && measured.stream().allMatch(each -> each.failures() == 0);
    }

    /** @return the crowd that sits in its tests */
    private List<Task> signIn(BuiltApp app, Seed seed, ServerFigures server, Map<Job.Doer, Tasks> tasks) {
        Samples samples = new Samples();
        Duration before = server.cpu();
        System.out.println("Signing in …");
        SignIns door = new SignIns(app.address(), samples);
        List<Task> enrolments = tasks(door, seed.trainees());
        List<Task> sessions = tasks(door, seed.trainers());
        report.signIn(samples, server.cpu().minus(before).toNanos() / 1e6);
        List<Task> crowd = enrolments.subList(0, CROWD);
        tasks.put(Job.Doer.SEATED, Tasks.endless(crowd));
        tasks.put(Job.Doer.TRAINEE, new Tasks(enrolments.subList(CROWD, enrolments.size()), ATTEMPTS_OF_AN_ENROLMENT));
        tasks.put(Job.Doer.TRAINER, new Tasks(sessions, 1));
        tasks.put(Job.Doer.ADMINISTRATOR, Tasks.endless(tasks(door, List.of(seed.administrator()))));
        tasks.put(Job.Doer.LEADER, Tasks.endless(tasks(door, List.of(seed.leader()))));
        return crowd;
    }

    private void firstVisit(BuiltApp app, Task task) {
        try (CountingProxy counter = CountingProxy.before(app.address())) {
            String page = LessonSimulation.PAGE.replace("#{subject}", String.valueOf(task.subject()));
            report.firstVisit(new FirstVisit(counter, task.visitor()).of(page));
        }
    }

    /** @return what there is to do, taking turns between people, so that no two users are the same person at once */
    private static List<Task> tasks(SignIns door, List<Seed.Someone> people) {
        Map<String, Visitor> byName = door.all(people.stream().map(Seed.Someone::userName).toList()).stream()
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

    private static String machine() {
        return Runtime.getRuntime().availableProcessors() + " processors, Java " + Runtime.version().feature() + ", "
                + System.getProperty("os.name") + " " + System.getProperty("os.version");
    }
}
