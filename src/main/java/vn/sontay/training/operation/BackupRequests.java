package vn.sontay.training.operation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * How a command asks the running application for a backup, as that alone has the embedded database: by files in the data folder,
 * into which nobody but their common owner writes (OPE-2).
 */
public final class BackupRequests {

    /** How an answer begins when it was made. */
    public static final String DONE = "Backup: ";

    private static final String WANTED = ".backup-wanted";
    private static final String TAKEN = ".backup-taken";
    private static final String ANSWER = ".backup-answer";
    private static final String MADE = ".backup-made";
    /** Who asked has gone long since. */
    private static final Duration FORGOTTEN = Duration.ofMinutes(2);

    private final Path folder;

    public BackupRequests(Path folder) {
        this.folder = folder;
    }

    /**
     * What is asked for.
     *
     * @param file what it will be called
     * @param passwordFile empty to leave the backup unencrypted
     */
    public record Request(String id, Path file, String passwordFile) {
    }

    /** Asks. @return the request's id */
    public String ask(Path file, String passwordFile) throws IOException {
        String id = UUID.randomUUID().toString();
        place(id + WANTED, file + "\n" + passwordFile + "\n");
        return id;
    }

    /** @return where the application leaves what it makes: in the data folder, as a guarded service writes nowhere else */
    public Path made(String id) {
        return folder.resolve(id + MADE);
    }

    /** @return whether the application has seen it */
    public boolean isTaken(String id) {
        return !Files.exists(folder.resolve(id + WANTED));
    }

    /** @return what the application says of it */
    public Optional<String> answer(String id) throws IOException {
        Path answer = folder.resolve(id + ANSWER);
        if (!Files.exists(answer)) {
            return Optional.empty();
        }
        return Optional.of(Files.readString(answer, StandardCharsets.UTF_8).strip());
    }

    /** Takes all files of a request away. */
    public void forget(String id) throws IOException {
        for (String end : List.of(WANTED, TAKEN, ANSWER, MADE)) {
            Files.deleteIfExists(folder.resolve(id + end));
        }
    }

    /** @return a request that nobody has taken yet, for the application */
    Optional<Request> take(Instant now) throws IOException {
        List<Path> wanted;
        try (Stream<Path> files = Files.list(folder)) {
            wanted = files.filter(file -> file.toString().endsWith(WANTED)).sorted().toList();
        }
        for (Path file : wanted) {
            String id = String.valueOf(file.getFileName()).replace(WANTED, "");
            try {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(now.minus(FORGOTTEN))) {
                    forget(id);
                    continue;
                }
                Path taken = Files.move(file, folder.resolve(id + TAKEN), StandardCopyOption.ATOMIC_MOVE);
                List<String> lines = Files.readAllLines(taken, StandardCharsets.UTF_8);
                return Optional.of(new Request(id, Path.of(lines.get(0)), lines.get(1)));
            } catch (FileSystemException | IndexOutOfBoundsException e) {
                forget(id);
            }
        }
        return Optional.empty();
    }

    void answer(Request request, String text) throws IOException {
        if (Files.exists(folder.resolve(request.id() + TAKEN))) {
            place(request.id() + ANSWER, text + "\n");
        } else {
            forget(request.id());
        }
    }

    /** Whole or not at all. */
    private void place(String name, String text) throws IOException {
        Path written = Files.writeString(folder.resolve(name + ".new"), text, StandardCharsets.UTF_8);
        Files.move(written, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    }
}
