package vn.sontay.training.launch;

import vn.sontay.training.operation.backup.Restorer;

/** The migrations as commands run them, for tests of other packages. */
public final class TestMigrations {

    private TestMigrations() {
    }

    public static Restorer.Migrations known() {
        return CommandDatabase.migrations();
    }
}
