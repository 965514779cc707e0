package vn.sontay.training.launch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Starts the application and watches over it: checks first, then the server as a child with its log in DATA_DIR, then waits
 * until it is ready. Arguments: the server's jar and the WAR (packed or as a folder), and {@code --end-with-parent} where it
 * shall end with the program that started it; everything else from the environment. Ends with 1 and one line when it can't start.
 */
public final class Launcher {

    /** How the last line of a start begins; the address to go to follows. */
    public static final String READY = "Sẵn sàng (ready): ";

    /** LAU-2: for the run command, whose own end would otherwise leave launcher and server running. */
    static final String END_WITH_PARENT = "--end-with-parent";

    private static final String READY_FILE = "start.txt";
    private static final String HAND_OVER_FILE = "port-wanted";

    private final LaunchSettings settings;
    private final Path serverJar;
    private final Path war;
    private final boolean endsWithParent;

    private Launcher(LaunchSettings settings, List<String> arguments) {
        this.settings = settings;
        this.serverJar = Path.of(arguments.get(0));
        this.war = Path.of(arguments.get(1));
        this.endsWithParent = arguments.contains(END_WITH_PARENT);
    }

    /**
     * @param arguments the path of the server's jar, the path of the WAR, and perhaps that it ends with its parent
     */
    public static void main(String[] arguments) {
        try {
            new Launcher(new LaunchSettings(System.getenv()), List.of(arguments)).run();
        } catch (CannotStart e) {
            System.err.println("CANNOT START: " + e.getMessage());
            Runtime.getRuntime().halt(1);
        } catch (IOException | InterruptedException e) {
            System.err.println("CANNOT START: " + e);
            Runtime.getRuntime().halt(1);
        }
    }

    private void run() throws CannotStart, IOException, InterruptedException {
        if (Runtime.version().feature() < 21) {
            throw new CannotStart(
                    "Java 21 or newer is needed, this is " + Runtime.version() + "; install a newer JDK.");
        }
        Checks checks = new Checks(settings);
        checks.all();
        WaitingServer waiting = checks.takePort();
        if (!settings.waitingPage()) {
            waiting.answerNobody();
        }
        Upgrade.of(settings).run();
        if (settings.proxyIsUnnamed()) {
            System.out.println(
                    "PUBLIC_URL is https but TRUSTED_PROXIES names no proxy: cookies are not Secure and guesses "
                            + "count for the proxy's address; see docker/README.md");
        }
        System.out.println("Đang khởi động… (starting, about 10 seconds)");
        Path notice = settings.dataDir().resolve(READY_FILE);
        Files.deleteIfExists(notice);
        ServerFolder.clear(settings.serverFolder());
        Path handOver = settings.dataDir().resolve(HAND_OVER_FILE);
        Files.deleteIfExists(handOver);
        waiting.closeWhenAsked(handOver);
        ServerProcess server = new ServerProcess(settings, serverJar, war, Map.of("START_NOTICE", notice.toString(),
                PortHandOver.SETTING, handOver.toString()));
        endWithMe(server);
        server.awaitReady(waiting, notice);
        Files.readString(notice, StandardCharsets.UTF_8).lines().forEach(System.out::println);
        Files.deleteIfExists(notice);
        System.out.println(READY + settings.localAddress() + "  (Ctrl-C: dừng, stop)");
        int exit = server.process().waitFor();
        if (exit != 0) {
            System.err.println("The server ended with " + exit + "; see " + server.log());
        }
        Runtime.getRuntime().halt(exit);
    }

    /** LAU-2: on Ctrl-C and SIGTERM through the hook, and where that is wanted through the end of our parent. */
    private void endWithMe(ServerProcess server) {
        Runtime.getRuntime().addShutdownHook(new Thread(server::end));
        if (endsWithParent) {
            Optional<ProcessHandle> parent = ProcessHandle.current().parent();
            parent.ifPresent(handle -> handle.onExit().thenRun(() -> {
                server.end();
                Runtime.getRuntime().halt(1);
            }));
        }
    }

    /** The server, running as a child of the launcher. */
    private static final class ServerProcess {

        private static final int END_WITHIN_SECONDS = 15;
        private static final int READY = 200;
        private static final int ABSENT = 404;

        private final Process process;
        private final Path log;
        private final HealthProbe probe;
        private final StartFailure failure;
        private final int readyWithinSeconds;

        ServerProcess(LaunchSettings settings, Path serverJar, Path war, Map<String, String> more)
                throws CannotStart, IOException {
            this.log = settings.log();
            this.readyWithinSeconds = settings.startWithinSeconds();
            this.probe = new HealthProbe(settings.host(), settings.port());
            Path boot = settings.dataDir().resolve("boot.log");
            this.failure = new StartFailure(boot, log);
            Map<String, String> environment = settings.forServer();
            environment.putAll(more);
            ServerCommand command = new ServerCommand(settings, serverJar, war);
            List<String> line = command.line();
            ProcessBuilder builder = new ProcessBuilder(line).redirectErrorStream(true);
            builder.environment().clear();
            builder.environment().putAll(environment);
            if (settings.logOnConsole()) {
                this.process = builder.start();
                ServerOutput.copy(process, boot);
            } else {
                this.process = builder.redirectOutput(ProcessBuilder.Redirect.to(boot.toFile())).start();
            }
        }

        Process process() {
            return process;
        }

        Path log() {
            return log;
        }

        void awaitReady(WaitingServer waiting, Path notice) throws CannotStart, InterruptedException {
            long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(readyWithinSeconds);
            while (System.nanoTime() < deadline) {
                int status = waiting.isOpen() ? ABSENT : probe.status(); // while the port is ours the answer would be, too
                if (status == READY && Files.exists(notice)) {
                    return;
                }
                Optional<String> reason = failure.seen(status == ABSENT);
                if (reason.isPresent()) {
                    end();
                    throw new CannotStart(reason.get());
                }
                if (!process.isAlive()) {
                    throw new CannotStart("the server ended while starting; its last lines are in " + log);
                }
                TimeUnit.MILLISECONDS.sleep(150);
            }
            end();
            throw new CannotStart("the server was not ready within " + readyWithinSeconds
                    + " s; set START_WITHIN_SECONDS to more where the machine is slow, or see " + log);
        }

        void end() {
            process.destroy();
            try {
                if (!process.waitFor(END_WITHIN_SECONDS, TimeUnit.SECONDS)) {
                    process.destroyForcibly();
                }
            } catch (InterruptedException e) {
                process.destroyForcibly();
                Thread.currentThread().interrupt();
            }
        }
    }
}
