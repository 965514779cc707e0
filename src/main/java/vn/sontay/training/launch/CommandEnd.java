package vn.sontay.training.launch;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.sql.SQLException;
import vn.sontay.training.operation.backup.BackupRefused;

/** How a command ends: with one line, and 0 or 1 (LAU-10). */
final class CommandEnd {

    /** What a command does. */
    @FunctionalInterface
    interface Command {

        /** @return the line that says what was done */
        String run() throws BackupRefused, CannotStart, IOException, SQLException;
    }

    private CommandEnd() {
    }

    /** @param begin of the line that says why not, on the error output */
    static int of(String begin, Command command) {
        try {
            System.out.println(command.run());
            return 0;
        } catch (BackupRefused | CannotStart e) {
            System.err.println(begin + e.getMessage());
        } catch (FileAlreadyExistsException e) {
            System.err.println(begin + e.getFile() + " is there already; name a new file.");
        } catch (IOException | SQLException e) {
            System.err.println(begin + e.toString().lines().findFirst().orElse(""));
        }
        return 1;
    }
}
