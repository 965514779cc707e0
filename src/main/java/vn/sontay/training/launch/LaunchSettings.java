package vn.sontay.training.launch;

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

    String value(String name, String otherwise) {
        String value = environment.get(name);
        return value == null || value.isBlank() ? otherwise : value.strip();
    }

    int port() throws CannotStart {
        String port = value("HTTP_PORT", "8080");
        try {
            int number = Integer.parseInt(port);
            if (number > 0 && number < 65536) {
                return number;
            }
        } catch (NumberFormatException e) {
            // told below, in the same words as a number out of range
        }
        throw new CannotStart("HTTP_PORT=" + port + " is not a port; give a number from 1 to 65535.");
    }

    Path dataDir() {
        return Path.of(value("DATA_DIR", "data")).toAbsolutePath().normalize();
    }

    boolean embedded() {
        return value("DB_CLASS", H2_DATA_SOURCE).equals(H2_DATA_SOURCE);
    }

    boolean demo() throws CannotStart {
        String demo = value("DEMO", embedded() ? "true" : "false");
        if (!demo.equals("true") && !demo.equals("false")) {
            throw new CannotStart("DEMO=" + demo + " is neither true nor false.");
        }
        return demo.equals("true");
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

    String databasePassword() {
        return value("DB_PASSWORD", "sa");
    }

    /** @return the environment of the server: everything as it is, with every setting of ours spelled out */
    Map<String, String> forServer() throws CannotStart {
        Map<String, String> server = new HashMap<>(environment);
        server.putIfAbsent("MALLOC_ARENA_MAX", "2"); // glibc keeps memory for each thread otherwise
        server.put("HTTP_PORT", String.valueOf(port()));
        server.put("DATA_DIR", dataDir().toString());
        server.put("DEMO", String.valueOf(demo()));
        server.put("DB_CLASS", value("DB_CLASS", H2_DATA_SOURCE));
        server.put("DB_URL", databaseUrl());
        server.put("DB_USER", databaseUser());
        server.put("DB_PASSWORD", databasePassword());
        return server;
    }
}
