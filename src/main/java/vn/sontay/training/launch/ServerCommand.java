package vn.sontay.training.launch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.logging.SimpleFormatter;

/** The command line of the server. Holds no secret: those go through the environment. */
final class ServerCommand {

    /** LAU-7. */
    private static final String ONE_AFTER_THE_OTHER = "-Dorg.glassfish.startupThreadPolicy=USE_NO_THREADS";

    private final LaunchSettings settings;
    private final Path serverJar;
    private final Path war;

    ServerCommand(LaunchSettings settings, Path serverJar, Path war) {
        this.settings = settings;
        this.serverJar = serverJar;
        this.war = war;
    }

    List<String> line() throws CannotStart, IOException {
        Path preBoot = copied("server-pre-boot.txt");
        Path postDeploy = copied("server-post-deploy.txt");
        Path logging = copied("server-logging.properties");
        List<String> line = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + settings.value("JAVA_MAX_HEAP", "400m"), "-XX:+UseSerialGC", "-XX:NewRatio=4",
                "-XX:MetaspaceSize=192m",
                "-Duser.timezone=UTC",
                "-Dfile.encoding=UTF-8", "-Dstdout.encoding=UTF-8", "-Dstderr.encoding=UTF-8",
                "-Djava.net.preferIPv4Stack=true", "-Djava.awt.headless=true", ONE_AFTER_THE_OTHER));
        if (settings.demo()) {
            line.add("-XX:TieredStopAtLevel=1");
        }
        if (settings.logAsJson()) {
            line.add("-Xbootclasspath/a:" + formatter());
        }
        if (Runtime.version().feature() >= 24) {
            line.add("--sun-misc-unsafe-memory-access=allow");
            line.add("--enable-native-access=ALL-UNNAMED");
        }
        line.addAll(List.of("-jar", serverJar.toString(), "--nocluster", "--nohostaware", "--disablephonehome",
                "--port", String.valueOf(settings.port()), "--rootDir",
                settings.serverFolder().toString(), "--prebootcommandfile", preBoot.toString(),
                "--postdeploycommandfile", postDeploy.toString(),
                "--logproperties", logging.toString(), "--contextroot", "/",
                "--deploy", war.toString()));
        return line;
    }

    private Path copied(String resource) throws CannotStart, IOException {
        Path target = settings.dataDir().resolve(resource);
        try (InputStream source = Objects.requireNonNull(ServerCommand.class.getResourceAsStream(resource), resource)) {
            String text = new String(source.readAllBytes(), StandardCharsets.UTF_8);
            Files.writeString(target,
                    text.replace("@FORMATTER@", formatterName())
                            .replace("@LOG@", settings.dataDir().resolve("server.%g.log").toString())
                            .replace("@ADDRESS@", settings.host()));
        }
        return target;
    }

    private String formatterName() throws CannotStart {
        return (settings.logAsJson() ? JsonLogFormatter.class : SimpleFormatter.class).getName();
    }

    /** @return a folder with that class alone: the server's logging is set up before it knows the application */
    private Path formatter() throws IOException {
        Path folder = settings.dataDir().resolve("log-format");
        String name = JsonLogFormatter.class.getName().replace('.', '/') + ".class";
        Path target = folder.resolve(name);
        Files.createDirectories(Objects.requireNonNull(target.getParent()));
        try (InputStream source = Objects.requireNonNull(ServerCommand.class.getResourceAsStream("/" + name), name)) {
            Files.copy(source, target, StandardCopyOption.REPLACE_EXISTING);
        }
        return folder;
    }
}
