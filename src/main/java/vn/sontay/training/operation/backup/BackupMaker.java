package vn.sontay.training.operation.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Makes a backup in a file, which has its name only once it is whole and was read again. */
public final class BackupMaker {

    /** How the name of a file ends that isn't whole yet. */
    public static final String PART = ".part";

    private final DataSource source;
    private final Clock clock;

    /** @param source of connections that take the time they need */
    public BackupMaker(DataSource source, Clock clock) {
        this.source = source;
        this.clock = clock;
    }

    /** What was made. */
    public record Made(Path file, long bytes, Manifest manifest) {

        /** @return what a command says of it */
        public String line() {
            return bytes + " bytes, " + manifest.tables().size() + " tables, " + manifest.rows()
                    + " rows, schema " + manifest.schema();
        }
    }

    /**
     * @param password null to leave it unencrypted
     * @throws FileAlreadyExistsException when there is one of that name: nothing is overwritten
     */
    public Made make(Path file, @Nullable String password) throws IOException, SQLException, BackupRefused {
        if (Files.exists(file)) {
            throw new FileAlreadyExistsException(file.toString());
        }
        Path part = file.resolveSibling(file.getFileName() + PART);
        Files.deleteIfExists(part);
        try {
            write(part, password);
            Manifest manifest = new BackupFile(part, password).checked();
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
            return new Made(file, Files.size(file), manifest);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private void write(Path part, @Nullable String password) throws IOException, SQLException, BackupRefused {
        try (FileChannel file = FileChannel.open(part,
                Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), OwnersFile.attributes(part));
                Connection connection = source.getConnection();
                OutputStream out = new Durable(file)) {
            new BackupWriter(connection, clock.instant())
                    .write(password == null ? out : new EncryptedOutput(out, password));
        }
    }

    /** A file of which every byte is on the disk once it is closed. */
    private static final class Durable extends java.io.BufferedOutputStream {

        private final FileChannel file;

        Durable(FileChannel file) {
            super(Channels.newOutputStream(file), 1 << 16);
            this.file = file;
        }

        @Override
        public void close() throws IOException {
            if (file.isOpen()) {
                flush();
                file.force(true);
            }
            super.close();
        }
    }
}
