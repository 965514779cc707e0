package vn.sontay.training.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The state of an embedded database is its file, copied while nobody has it open. */
final class EmbeddedState implements StateBefore {

    private static final String ENDING = ".mv.db";

    private final DataSource source;
    private final Path file;

    private EmbeddedState(DataSource source, Path file) {
        this.source = source;
        this.file = file;
    }

    static boolean isEmbedded(DataSource source) throws SQLException {
        try (Connection connection = source.getConnection()) {
            return connection.getMetaData().getURL().startsWith("jdbc:h2:");
        }
    }

    /** @return null where the database has no file on this machine */
    static @Nullable EmbeddedState of(DataSource source) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select database_path()")) {
            row.next();
            String path = row.getString(1);
            return path == null || !Files.exists(Path.of(path + ENDING))
                    ? null
                    : new EmbeddedState(source, Path.of(path + ENDING));
        }
    }

    @Override
    public String ending() {
        return ENDING;
    }

    /** A migration may write each page anew. */
    @Override
    public long room() throws IOException {
        return 2 * Files.size(file);
    }

    @Override
    public void keep(Path copy) throws IOException, SQLException {
        closeFile();
        Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES);
    }

    /** The file has its name only once it is whole. */
    @Override
    public boolean putBack(Path copy) throws IOException, SQLException {
        closeFile();
        Path whole = file.resolveSibling(Objects.requireNonNull(file.getFileName()) + ".back");
        Files.copy(copy, whole, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
        Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        return true;
    }

    private void closeFile() throws SQLException {
        try (Connection connection = source.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute("shutdown");
        }
    }

    @Override
    public void close() {
        // nobody else can have it open
    }
}
