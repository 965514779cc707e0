package vn.sontay.training.launch;

import java.util.Arrays;
import java.util.Comparator;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.h2.jdbcx.JdbcDataSource;
import vn.sontay.training.shared.database.Overtaken;

/** Brings the database to the schema of this version. Forward only. */
public final class Migration {

    /** In a cluster Flyway's lock is a row: of two nodes that begin at once one may be told that it has changed, before it did anything. */
    private static final int MOST_TURNS = 20;

    private Migration() {
    }

    /** Runs what hasn't run yet. @throws org.flywaydb.core.api.FlywayException when a migration fails */
    public static void run(DataSource dataSource) {
        run(dataSource, configuration(dataSource).load());
    }

    /** Runs what hasn't run yet, up to that version. */
    static void run(DataSource dataSource, String version) {
        run(dataSource, configuration(dataSource).target(version).load());
    }

    private static void run(DataSource dataSource, Flyway flyway) {
        for (int turn = 1; true; turn++) {
            try {
                ClusterBeginning.prepare(dataSource, flyway);
                flyway.migrate();
                return;
            } catch (FlywayException e) {
                if (turn == MOST_TURNS || !Overtaken.isCauseOf(e)) {
                    throw e;
                }
            }
        }
    }

    /** @return the newest version that this application knows */
    static String newest() {
        JdbcDataSource none = new JdbcDataSource();
        none.setURL("jdbc:h2:mem:");
        return Arrays.stream(configuration(none).load().info().all())
                .map(MigrationInfo::getVersion)
                .max(Comparator.naturalOrder()).map(MigrationVersion::getVersion).orElseThrow();
    }

    static FluentConfiguration configuration(DataSource dataSource) {
        return Flyway.configure(Migration.class.getClassLoader()).dataSource(dataSource)
                .locations("classpath:db/migration");
    }
}
