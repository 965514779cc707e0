package vn.sontay.training.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.sontay.training.operation.BackupSettings;
import vn.sontay.training.operation.MetricsSettings;
import vn.sontay.training.outcome.certificate.signature.TrustAnchors;
import vn.sontay.training.people.security.PasswordCost;
import vn.sontay.training.people.security.factor.FactorKey;
import vn.sontay.training.people.security.provider.ProviderSettings;
import vn.sontay.training.shared.DiskFull;
import vn.sontay.training.shared.Installation;
import vn.sontay.training.shared.content.ContentProblem;
import vn.sontay.training.web.Proxies;

/** What can be known to fail before the server is started (LAU-1). */
final class Checks {

    private static final int ANSWER_WITHIN_SECONDS = 10;

    private final LaunchSettings settings;

    Checks(LaunchSettings settings) {
        this.settings = settings;
    }

    void all() throws CannotStart {
        proxiesAreAddresses();
        machineKnowsItself();
        dataFolderCanBeWritten();
        hashesAreDear();
        operationIsSet();
        secondFactorKeyIsThere();
        providerIsSet();
        contentIsSound();
        authoritiesCanBeRead();
        databaseAnswers();
    }

    private void proxiesAreAddresses() throws CannotStart {
        try {
            new Proxies(settings.value("TRUSTED_PROXIES", ""));
        } catch (IllegalArgumentException e) {
            throw new CannotStart("TRUSTED_PROXIES: " + e.getMessage()
                    + " is neither an address nor a range; give such as 127.0.0.1, 10.0.0.0/8.");
        }
    }

    /** The server asks for the address of its own machine, which one without a network may not have. */
    private static void machineKnowsItself() throws CannotStart {
        try {
            InetAddress.getLocalHost();
        } catch (UnknownHostException e) {
            String name = Objects.requireNonNullElse(e.getMessage(), "").replaceFirst(":.*", "");
            throw new CannotStart("this machine doesn't know the address of its own name " + name
                    + "; add a line to /etc/hosts: 127.0.1.1 " + name);
        }
    }

    private void dataFolderCanBeWritten() throws CannotStart {
        Path folder = settings.dataDir();
        try {
            Files.createDirectories(folder);
            DataFolder.close(folder);
            Files.delete(Files.createTempFile(folder, "write", ".check"));
        } catch (IOException e) {
            throw new CannotStart("the data folder " + folder
                    + " can't be written; give the user who runs this the right to, or set DATA_DIR to another folder.");
        }
        if (DiskFull.isAt(folder)) {
            throw new CannotStart("the disk of the data folder " + folder + " is full; make room on it.");
        }
    }

    /** SEC-1. */
    private void hashesAreDear() throws CannotStart {
        try {
            int kib = PasswordCost.in(settings.environment()).kib();
            if (PasswordCost.isWeakened(settings.environment())) {
                System.err.println("WARNING: passwords are hashed with only " + kib + " KiB because of "
                        + PasswordCost.TEST_ONLY + "; unset it where real people sign in.");
            }
        } catch (IllegalArgumentException e) {
            throw new CannotStart(Objects.requireNonNullElse(e.getMessage(), e.toString()));
        }
    }

    /** SFA-3: made at the first start, unless a file is named that two nodes share. */
    private void secondFactorKeyIsThere() throws CannotStart {
        try {
            FactorKey.of(settings.withDataDir());
        } catch (IllegalArgumentException e) {
            throw new CannotStart("the key of second factors (" + FactorKey.SETTING + "): " + e.getMessage());
        }
    }

    /** OID-1. */
    private void providerIsSet() throws CannotStart {
        try {
            new ProviderSettings(settings.environment()).check();
        } catch (IllegalArgumentException e) {
            throw new CannotStart(Objects.requireNonNullElse(e.getMessage(), e.toString()));
        }
    }

    private void operationIsSet() throws CannotStart {
        if (!new Installation(settings.environment()).hasJobs()) {
            System.err.println("WARNING: nothing is done by the clock because of " + Installation.TEST_ONLY_NO_JOBS
                    + "; unset it where real people work.");
        }
        new Installation(settings.environment()).timeOfDay().ifPresent(time -> System.err
                .println("WARNING: the clock begins at " + time + " because of " + Installation.TEST_ONLY_TIME_OF_DAY
                        + "; unset it where real people work."));
        try {
            new BackupSettings(settings.environment()).check();
            new MetricsSettings(settings.environment()).token();
        } catch (IllegalArgumentException e) {
            throw new CannotStart(Objects.requireNonNullElse(e.getMessage(), e.toString()));
        }
    }

    private void contentIsSound() throws CannotStart {
        String content = settings.value("CONTENT_DIR", "");
        if (content.isEmpty()) {
            return;
        }
        if (!Files.isDirectory(Path.of(content))) {
            throw new CannotStart(
                    "CONTENT_DIR=" + content + " is not a folder; name the folder with units.yaml, plans, "
                            + "courses, lessons, questions and quizzes.");
        }
        List<ContentProblem> problems = ContentCheck.problems(Path.of(content));
        if (!problems.isEmpty()) {
            throw new CannotStart("the content is broken, mend it first: "
                    + problems.stream().map(ContentProblem::toString).collect(Collectors.joining("\n")));
        }
    }

    private void authoritiesCanBeRead() throws CannotStart {
        String set = settings.value("SIGNATURE_TRUST", "");
        try {
            if (!set.isEmpty() && new TrustAnchors(new Installation(Map.of("SIGNATURE_TRUST", set))).read().isEmpty()) {
                throw new CannotStart("SIGNATURE_TRUST=" + set + " holds no certificate.");
            }
        } catch (UncheckedIOException | InvalidPathException e) {
            throw new CannotStart("SIGNATURE_TRUST=" + set + " can't be read as certificates (PEM or DER): "
                    + e.getMessage());
        }
    }

    private void databaseAnswers() throws CannotStart {
        DriverManager.setLoginTimeout(ANSWER_WITHIN_SECONDS);
        try (Connection connection = DriverManager.getConnection(settings.databaseUrl(), settings.databaseUser(),
                settings.databasePassword())) {
            if (!connection.isValid(ANSWER_WITHIN_SECONDS)) {
                throw new SQLException("no answer within " + ANSWER_WITHIN_SECONDS + " s");
            }
            if (settings.embedded()) {
                connection.createStatement().execute("shutdown");
            }
        } catch (SQLException e) {
            throw new CannotStart(databaseProblem(e));
        }
        DataFolder.close(settings.dataDir());
    }

    private String databaseProblem(SQLException e) {
        String message = Objects.requireNonNullElse(e.getMessage(), e.toString()).lines().findFirst().orElse("");
        if (settings.embedded() && message.toLowerCase(Locale.ROOT).contains("already in use")) {
            return "already running on the data in " + settings.dataDir()
                    + "; stop that one first, or set DATA_DIR to another folder.";
        }
        return "the database does not answer: " + message + " Check DB_URL, DB_USER, DB_PASSWORD and that it runs.";
    }

    /** Takes the port, which is how one knows that it can be had. */
    WaitingServer takePort() throws CannotStart {
        try {
            return WaitingServer.open(settings.host(), settings.port());
        } catch (UnknownHostException e) {
            throw new CannotStart("HTTP_HOST=" + settings.host() + " is not an address of this machine.");
        } catch (IOException e) {
            throw new CannotStart("port " + settings.port() + " on " + settings.host()
                    + " can't be had: it is in use, or not allowed; stop the other program or set HTTP_PORT to another number.");
        }
    }
}
