package vn.sontay.training.launch;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.operation.backup.BackupRefused;

/** What a database held before an upgrade: how it is kept, and put back when the upgrade fails (LAU-17). Others that upgrade wait meanwhile. */
interface StateBefore extends AutoCloseable {

    /** @return that of the database; null where nothing can be kept of it, as in memory */
    static @Nullable StateBefore of(DataSource source) throws SQLException {
        return EmbeddedState.isEmbedded(source) ? EmbeddedState.of(source) : ServerState.take(source);
    }

    /** @return how the name of a copy ends */
    String ending();

    /** @return bytes that a copy takes at most, and the upgrade beside it */
    long room() throws IOException, SQLException;

    /** @param copy a file to make */
    void keep(Path copy) throws IOException, SQLException, BackupRefused;

    /** @return whether it was put back; no, and nothing has changed, while somebody else works on the database */
    boolean putBack(Path copy) throws IOException, SQLException, BackupRefused;

    @Override
    void close() throws SQLException;
}
