package vn.sontay.training.launch;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import vn.sontay.training.operation.backup.BackupFile;
import vn.sontay.training.operation.backup.BackupMaker;
import vn.sontay.training.operation.backup.BackupRefused;
import vn.sontay.training.operation.backup.Manifest;
import vn.sontay.training.operation.backup.Restorer;

/**
 * The state of a database server is a backup. It is put back into the emptied schema, and only where nobody else is connected: who
 * works there on the version before goes on with what stands. Others that upgrade wait ({@link MigrationTurn}).
 */
final class ServerState implements StateBefore {

    /** Who waits for its turn has done nothing yet. */
    private static final String OTHERS = "select count(*) from information_schema.processlist where db = database() "
            + "and id <> connection_id() and coalesce(state, '') <> 'User lock' and command <> 'Killed'";
    private static final int LOOKS = 20;

    private final DataSource source;
    private final Connection connection;

    private ServerState(DataSource source, Connection connection) {
        this.source = source;
        this.connection = connection;
    }

    static ServerState take(DataSource source) throws SQLException {
        return new ServerState(source, MigrationTurn.take(source));
    }

    private static long number(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    @Override
    public String ending() {
        return ".zip";
    }

    @Override
    public long room() throws SQLException {
        return number(connection, "select coalesce(sum(data_length), 0) from information_schema.tables "
                + "where table_schema = database()");
    }

    /** A copy that can't be put back is none, so that is tried before anything changes. */
    @Override
    public void keep(Path copy) throws IOException, SQLException, BackupRefused {
        new BackupMaker(source, Clock.systemUTC()).make(copy, null);
        RestoreDrill.drill(new BackupFile(copy, null));
    }

    @Override
    public boolean putBack(Path copy) throws IOException, SQLException, BackupRefused {
        if (othersAreHere()) {
            return false;
        }
        BackupFile file = new BackupFile(copy, null);
        Manifest manifest = file.checked();
        Migration.configuration(source).cleanDisabled(false).load().clean();
        new Restorer(source, CommandDatabase.migrations()).restore(file, manifest);
        return true;
    }

    /** Connections of our own that were just closed may be there for a moment. */
    private boolean othersAreHere() throws SQLException {
        for (int look = 0; look < LOOKS; look++) {
            if (number(connection, OTHERS) == 0) {
                return false;
            }
            try {
                TimeUnit.MILLISECONDS.sleep(100);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return true;
            }
        }
        return true;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
