package vn.sontay.training.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import vn.sontay.training.launch.Launcher;
import vn.sontay.training.people.security.PasswordCost;
import vn.sontay.training.shared.Installation;

/**
 * The built application, started by its own launcher as the run command does, on a free port and a data folder of its own.
 * Needs the packaged WAR: run these tests with {@code mvn verify}.
 */
public final class RunningApp implements AutoCloseable {

    /** The launcher itself gives up before. */
    private static final int READY_WITHIN_SECONDS = 160;
    private static final int LINES_OF_AN_ERROR = 300;
    private static final String CHEAP_KIB = "256";
    private static final Path BUILD = Path.of("target").toAbsolutePath();

    private final Map<String, String> environment;
    private final int port;
    private final List<String> output = Collections.synchronizedList(new ArrayList<>());
    private Process launcher;
    private Thread reader;

    private RunningApp(Map<String, String> environment, int port) {
        this.environment = environment;
        this.port = port;
    }

    /** A real (not demo) application on an empty embedded database, but for its cheap hashes. */
    public static RunningApp onH2() {
        return start(quick(Map.of()));
    }

    /** The same with hashes as dear as in real use, for tests about that. */
    public static RunningApp withRealHashes() {
        return start(Map.of("DEMO", "false"));
    }

    /** A real (not demo) application on the tests' MariaDB, whose schema must be empty of people; hashes are cheap. */
    public static RunningApp onMariaDb() {
        return start(quick(Map.of("DB_CLASS", "org.mariadb.jdbc.MariaDbDataSource", "DB_URL",
                TestDatabase.MARIADB.url(), "DB_USER", TestDatabase.USER, "DB_PASSWORD", TestDatabase.USER)));
    }

    /** Cheap hashes, and the compiler of a demo: a test is over before the other one pays. */
    private static Map<String, String> quick(Map<String, String> more) {
        Map<String, String> settings = new HashMap<>(more);
        settings.putAll(Map.of("DEMO", "false", PasswordCost.TEST_ONLY, CHEAP_KIB, "JDK_JAVA_OPTIONS",
                "-XX:TieredStopAtLevel=1"));
        return settings;
    }

    /** @param settings the environment's variables of the README's configuration table */
    public static RunningApp start(Map<String, String> settings) {
        RunningApp app = prepare(settings);
        app.start();
        return app;
    }

    /** Like {@link #start(Map)}, but leaves the starting to the caller. A demo's hashes are cheap: its password is public. */
    public static RunningApp prepare(Map<String, String> settings) {
        try {
            Map<String, String> environment = new HashMap<>(settings);
            environment.computeIfAbsent("HTTP_PORT", name -> String.valueOf(FreePort.next()));
            environment.putIfAbsent("HTTP_HOST", "127.0.0.1");
            if (!environment.containsKey("DATA_DIR")) {
                environment.put("DATA_DIR", TemporaryFolders.create().toString());
            }
            if ("true".equals(environment.get("DEMO"))) {
                environment.put(PasswordCost.TEST_ONLY, CHEAP_KIB);
            }
            environment.putIfAbsent("PUBLIC_URL", "https://taphuan.example.vn");
            return new RunningApp(environment, Integer.parseInt(environment.get("HTTP_PORT")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts it (again), on the same port and data, and waits until it says where to go; a server that hangs gets a second try. */
    public void start() {
        if (!isReadyAfterLaunch()) {
            System.err.println("The application was not ready in time, so it is started once more: " + output
                    + "; what it did: " + whatItDoes());
            kill();
            if (!isReadyAfterLaunch()) {
                close();
                throw new IllegalStateException("The application did not start: " + output);
            }
        }
    }

    /** @return where the server's threads stand in this moment, in a file of the build */
    private Path whatItDoes() {
        Path dump = BUILD.resolve("start-that-hung-" + port + ".txt");
        try {
            String jstack = Path.of(System.getProperty("java.home"), "bin", "jstack").toString();
            new ProcessBuilder(jstack, String.valueOf(server().pid())).redirectErrorStream(true)
                    .redirectOutput(dump.toFile()).start().waitFor(20, TimeUnit.SECONDS);
        } catch (IOException | NoSuchElementException e) {
            System.err.println("No dump of its threads: " + e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return dump;
    }

    private boolean isReadyAfterLaunch() {
        output.clear();
        launch();
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(READY_WITHIN_SECONDS);
        while (output.stream().noneMatch(line -> line.startsWith(Launcher.READY))) {
            if (!launcher.isAlive()) {
                throw new IllegalStateException("The application did not start: " + output);
            }
            if (System.nanoTime() > deadline) {
                return false;
            }
            pause(100);
        }
        return true;
    }

    /** Starts the launcher without waiting. */
    public void launch() {
        try {
            launcher = command(List.of(), "--end-with-parent").start();
            Process started = launcher;
            reader = new Thread(() -> read(started));
            reader.setDaemon(true);
            reader.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * @param before what the launcher is started by; nothing when by this process itself
     * @param options of the launcher, besides where server and application are
     * @return its command line and environment
     */
    public ProcessBuilder command(List<String> before, String... options) {
        List<String> line = new ArrayList<>(before);
        line.addAll(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-Dstdout.encoding=UTF-8", "-Dstderr.encoding=UTF-8", "-cp",
                BUILD.resolve("app/WEB-INF/classes") + System.getProperty("path.separator")
                        + BUILD.resolve("app/WEB-INF/lib") + "/*",
                "vn.sontay.training.launch.Launcher", BUILD.resolve("payara-micro.jar").toString(),
                BUILD.resolve("app.war").toString()));
        line.addAll(List.of(options));
        ProcessBuilder builder = new ProcessBuilder(line).redirectErrorStream(true);
        List.of("DEMO", "DB_CLASS", "DB_URL", "DB_USER", "DB_PASSWORD", "DB_PASSWORD_FILE", "CONTENT_DIR", "PUBLIC_URL",
                "TRUSTED_PROXIES", "LOG_FORMAT", "LOG_CONSOLE", "WAITING_PAGE", "START_WITHIN_SECONDS", "KEEP_SECONDS",
                PasswordCost.TEST_ONLY, Installation.TEST_ONLY_NO_JOBS, Installation.TEST_ONLY_TIME_OF_DAY)
                .forEach(builder.environment()::remove);
        builder.environment().putAll(environment);
        return builder;
    }

    private void read(Process process) {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            lines.lines().forEach(output::add);
        } catch (IOException | UncheckedIOException e) {
            output.add("(no more output)");
        }
    }

    /** @return such as {@code http://127.0.0.1:34567} */
    public String address() {
        return "http://127.0.0.1:" + port;
    }

    /** @return path and fragment of the one-time link for the first administrator */
    public String setupLink() {
        return output.stream().filter(line -> line.contains("/setup#code=")).findFirst()
                .map(line -> line.substring(line.indexOf("/setup#code="))).orElseThrow();
    }

    /** @return what the launcher has printed so far, both streams, line by line */
    public List<String> output() {
        return List.copyOf(output);
    }

    /** @return the exit code of the launcher, for which it waits at most so long, and kills it */
    public int exitCode(int seconds) {
        try {
            if (!launcher.waitFor(seconds, TimeUnit.SECONDS)) {
                kill();
                throw new IllegalStateException("still running after " + seconds + " s: " + output);
            }
            reader.join(TimeUnit.SECONDS.toMillis(seconds));
            return launcher.exitValue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @return the last unexpected error in the server's log, with the first lines of each of its causes; empty where there is none */
    public String lastError() {
        try {
            List<String> log = Files.readAllLines(dataDir().resolve("server.0.log"), StandardCharsets.UTF_8);
            int last = log.size() - 1;
            while (last >= 0 && !log.get(last).contains("Unexpected error")) {
                last--;
            }
            return last < 0
                    ? ""
                    : log.subList(last, Math.min(log.size(), last + LINES_OF_AN_ERROR)).stream()
                            .filter(line -> !line.startsWith("\tat ") || line.contains("vn.sontay"))
                            .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path dataDir() {
        return Path.of(environment.get("DATA_DIR"));
    }

    /** @return whether the launcher lives */
    public boolean isRunning() {
        return launcher.isAlive();
    }

    /** @return the server's own process, the launcher's child */
    public ProcessHandle server() {
        return launcher.children().findFirst().orElseThrow();
    }

    /** Kills launcher and server at once, as a power cut would. */
    public void kill() {
        List<ProcessHandle> all = new ArrayList<>(launcher.descendants().toList());
        all.add(launcher.toHandle());
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(process -> process.onExit().join());
    }

    @Override
    public void close() {
        List<ProcessHandle> children = launcher.descendants().toList();
        launcher.destroy();
        try {
            if (!launcher.waitFor(30, TimeUnit.SECONDS)) {
                launcher.destroyForcibly();
            }
        } catch (InterruptedException e) {
            launcher.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        children.forEach(ProcessHandle::destroyForcibly);
    }

    private static void pause(int milliseconds) {
        try {
            TimeUnit.MILLISECONDS.sleep(milliseconds);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
