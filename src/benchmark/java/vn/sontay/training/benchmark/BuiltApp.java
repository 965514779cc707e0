package vn.sontay.training.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import vn.sontay.training.testing.RunningApp;
import vn.sontay.training.testing.TestDatabase;

/** The built application on a database of the run's own, with the flags of production. */
final class BuiltApp implements AutoCloseable {

    private final RunningApp app;
    private final DataSource database;

    private BuiltApp(RunningApp app, DataSource database) {
        this.app = app;
        this.database = database;
    }

    /** @return not started yet */
    static BuiltApp prepare(Options options) throws IOException {
        return prepare(options, TenQuestions.into(options.folder().resolve("content")));
    }

    /** @return the same with that folder of content */
    static BuiltApp prepare(Options options, Path content) {
        return prepare(options, Map.of("CONTENT_DIR", content.toString()));
    }

    /** @return the same with more settings than those of production */
    static BuiltApp prepare(Options options, Map<String, String> more) {
        Map<String, String> settings = new HashMap<>(more);
        settings.putAll(Map.of("DEMO", "false", "DATA_DIR", options.folder().resolve("data").toString()));
        DataSource database;
        if (options.mariaDb()) {
            database = TestDatabase.MARIADB.dataSource();
            settings.putAll(Map.of("DB_CLASS", "org.mariadb.jdbc.MariaDbDataSource", "DB_URL",
                    TestDatabase.MARIADB.url(), "DB_USER", TestDatabase.USER, "DB_PASSWORD", TestDatabase.USER));
        } else {
            JdbcDataSource file = new JdbcDataSource();
            file.setURL("jdbc:h2:file:" + settings.get("DATA_DIR") + "/training;MODE=MariaDB;DATABASE_TO_LOWER=TRUE");
            file.setUser("sa");
            file.setPassword("sa");
            database = file;
        }
        return new BuiltApp(RunningApp.prepare(settings), database);
    }

    /** @return on that database, which settings name */
    static BuiltApp prepare(Options options, Map<String, String> settings, DataSource database) {
        Map<String, String> all = new HashMap<>(settings);
        all.putAll(Map.of("DEMO", "false", "DATA_DIR", options.folder().resolve("data").toString()));
        return new BuiltApp(RunningApp.prepare(all), database);
    }

    /** Starts it. @return seconds until it is ready */
    double start() {
        long begun = System.nanoTime();
        app.start();
        return (System.nanoTime() - begun) / 1e9;
    }

    void stop() {
        app.close();
    }

    /** @return connections to the database; H2's only while the application is down */
    DataSource database() {
        return database;
    }

    /** @return where the first administrator is made */
    String setupLink() {
        return app.setupLink();
    }

    String address() {
        return app.address();
    }

    ServerFigures server() {
        return new ServerFigures(app.server());
    }

    @Override
    public void close() {
        app.close();
    }
}
