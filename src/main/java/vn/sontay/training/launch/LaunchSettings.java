package vn.sontay.training.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * What the environment says about how to run, with the defaults of the README's configuration table.
 *
 * @param environment as given
 */
record LaunchSettings(Map<String, String> environment) {

    private static final String H2_DATA_SOURCE = "org.h2.jdbcx.JdbcDataSource";
    private static final int HIGHEST_PORT = 65535;
    private static final int LONGEST_START = 86_400;
    private static final int LONGEST_KEEP = 3_600;

    String value(String name, String otherwise) {
        String value = environment.get(name);
        return value == null || value.isBlank() ? otherwise : value.strip();
    }

    int port() throws CannotStart {
        return number("HTTP_PORT", "8080", HIGHEST_PORT, "a port");
    }

    /** @return seconds after which a server that isn't ready is given up */
    int startWithinSeconds() throws CannotStart {
        return number("START_WITHIN_SECONDS", "180", LONGEST_START, "a number of seconds");
    }

    private int number(String name, String otherwise, int most, String what) throws CannotStart {
        String value = value(name, otherwise);
        try {
            int number = Integer.parseInt(value);
            if (number > 0 && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // told below, in the same words as a number out of range
        }
        throw new CannotStart(name + "=" + value + " is not " + what + "; give a number from 1 to " + most + ".");
    }

    Path dataDir() {
        return Path.of(value("DATA_DIR", "data")).toAbsolutePath().normalize();
    }

    /** @return the environment with the data folder spelled out */
    Map<String, String> withDataDir() {
        Map<String, String> all = new HashMap<>(environment);
        all.put("DATA_DIR", dataDir().toString());
        return all;
    }

    boolean embedded() {
        return value("DB_CLASS", H2_DATA_SOURCE).equals(H2_DATA_SOURCE);
    }

    boolean demo() throws CannotStart {
        return isTrue("DEMO", embedded());
    }

    /** @return whether people are told to wait while this starts; not where other nodes serve them meanwhile */
    boolean waitingPage() throws CannotStart {
        return isTrue("WAITING_PAGE", true);
    }

    /** @return whether the log goes to the output of the launcher too */
    boolean logOnConsole() throws CannotStart {
        return isTrue("LOG_CONSOLE", false);
    }

    /** @return whether each line of the log is a JSON object */
    boolean logAsJson() throws CannotStart {
        String format = value("LOG_FORMAT", "text");
        if (!format.equals("text") && !format.equals("json")) {
            throw new CannotStart("LOG_FORMAT=" + format + " is neither text nor json.");
        }
        return format.equals("json");
    }

    private boolean isTrue(String name, boolean otherwise) throws CannotStart {
        String value = value(name, String.valueOf(otherwise));
        if (!value.equals("true") && !value.equals("false")) {
            throw new CannotStart(name + "=" + value + " is neither true nor false.");
        }
        return value.equals("true");
    }

    String host() throws CannotStart {
        return value("HTTP_HOST", demo() ? "127.0.0.1" : "0.0.0.0");
    }

    /** @return whether people come over https, so by a proxy, and nobody's word on that is taken */
    boolean proxyIsUnnamed() {
        return value("PUBLIC_URL", "").startsWith("https:") && value("TRUSTED_PROXIES", "").isEmpty();
    }

    /** @return where a browser on this machine finds the application */
    String localAddress() throws CannotStart {
        boolean here = host().equals("0.0.0.0") || host().startsWith("127.");
        return "http://" + (here ? "localhost" : host()) + ":" + port() + "/";
    }

    /** @return the newest of the server's log files; older ones have higher numbers */
    Path log() {
        return dataDir().resolve("server.0.log");
    }

    /** @return where the server unpacks itself and the application; made anew at every start */
    Path serverFolder() {
        return dataDir().resolve("server");
    }

    String databaseUrl() {
        return DatabaseAddress.withTimeOuts(value("DB_URL", "jdbc:h2:file:" + dataDir().resolve("training")
                + ";MODE=MariaDB;DATABASE_TO_LOWER=TRUE;DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0;LOCK_TIMEOUT=15000"));
    }

    String databaseUser() {
        return value("DB_USER", "sa");
    }

    /** @return what stands in DB_PASSWORD or in the file that DB_PASSWORD_FILE names, without the end of its line */
    String databasePassword() throws CannotStart {
        String file = value("DB_PASSWORD_FILE", "");
        if (file.isEmpty()) {
            return value("DB_PASSWORD", "sa");
        }
        if (!value("DB_PASSWORD", "").isEmpty()) {
            throw new CannotStart("DB_PASSWORD and DB_PASSWORD_FILE are both set; unset one of them.");
        }
        try {
            return Files.readString(Path.of(file)).strip();
        } catch (IOException e) {
            throw new CannotStart("DB_PASSWORD_FILE=" + file
                    + " can't be read; give the user who runs this the right to, or name another file.");
        }
    }

    /** @return the environment of the server: everything as it is, with every setting of ours spelled out */
    Map<String, String> forServer() throws CannotStart {
        Map<String, String> server = withDataDir();
        server.putIfAbsent("MALLOC_ARENA_MAX", "2"); // glibc keeps memory for each thread otherwise
        if (!value("KEEP_SECONDS", "0").equals("0")) {
            number("KEEP_SECONDS", "0", LONGEST_KEEP, "a number of seconds");
        }
        server.put("HTTP_PORT", String.valueOf(port()));
        server.put("DEMO", String.valueOf(demo()));
        server.put("DB_CLASS", value("DB_CLASS", H2_DATA_SOURCE));
        server.put("DB_URL", databaseUrl());
        server.put("DB_USER", databaseUser());
        server.put("DB_PASSWORD", databasePassword());
        return server;
    }
}
