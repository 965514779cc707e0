package vn.sontay.training.launch;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings the database to the schema of this version. Forward only. */
public final class Migration {

    private Migration() {
    }

    /** Runs what hasn't run yet. @throws org.flywaydb.core.api.FlywayException when a migration fails */
    public static void run(DataSource dataSource) {
        Flyway.configure(Migration.class.getClassLoader()).dataSource(dataSource).locations("classpath:db/migration")
                .load()
                .migrate();
    }
}
