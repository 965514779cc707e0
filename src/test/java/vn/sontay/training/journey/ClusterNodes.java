package vn.sontay.training.journey;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import vn.sontay.training.testing.GaleraCluster;
import vn.sontay.training.testing.RunningApp;

/**
 * Nodes of the application, which begin at once on an empty cluster of three nodes of a database.
 *
 * @param cluster of the database
 * @param applications on it
 */
record ClusterNodes(GaleraCluster cluster, List<RunningApp> applications) implements AutoCloseable {

    private static final int PATIENCE_MINUTES = 6;

    /** @param count of applications @param more settings of each */
    static ClusterNodes begin(int count, Map<String, String> more) throws Exception {
        GaleraCluster cluster = GaleraCluster.begin();
        Map<String, String> settings = new HashMap<>(cluster.settings());
        settings.putAll(Map.of("DEMO", "true", "WAITING_PAGE", "false"));
        settings.putAll(more);
        ClusterNodes nodes = new ClusterNodes(cluster,
                Stream.generate(() -> RunningApp.prepare(settings)).limit(count).toList());
        try (ExecutorService threads = Executors.newFixedThreadPool(count)) {
            for (Future<?> started : nodes.applications.stream().map(each -> threads.submit(() -> each.start()))
                    .toList()) {
                started.get(PATIENCE_MINUTES, TimeUnit.MINUTES);
            }
        }
        return nodes;
    }

    /** @return the address of one of them, in turns */
    String server(int number) {
        return applications.get(number % applications.size()).address();
    }

    /** @return a connection that first waits for what the others have committed; the caller closes it */
    Connection current(int node) throws SQLException {
        Connection connection = cluster.connection(node);
        try (Statement statement = connection.createStatement()) {
            statement.execute("set wsrep_sync_wait = 1");
        }
        return connection;
    }

    /** @return the one number that the query finds at that node */
    long number(int node, String query) throws SQLException {
        try (Connection connection = current(node); ResultSet rows = connection.createStatement().executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /** @return what the applications have logged with a reference code, because nobody had thought of it */
    List<String> unexpected() throws IOException {
        return logged("Unexpected error");
    }

    /** @return what the applications have logged with these words */
    List<String> logged(String words) throws IOException {
        List<String> found = new ArrayList<>();
        for (RunningApp each : applications) {
            found.addAll(Files.readAllLines(each.dataDir().resolve("server.0.log")).stream()
                    .filter(line -> line.contains(words)).toList());
        }
        return found;
    }

    @Override
    public void close() {
        applications.forEach(RunningApp::close);
        cluster.close();
    }
}
