package vn.sontay.training.people.security.factor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import vn.sontay.training.shared.Digests;

/**
 * The key under which secrets are kept (SFA-3): 256 random bits, as base64 in a file that only its owner reads. Below it, a line each,
 * may stand keys of before (SFA-11).
 *
 * @param key for AES
 * @param mark tells keys apart and says nothing of them
 */
public record FactorKey(SecretKey key, String mark) {

    /** The environment's name for a file that two nodes share; without it, each data folder has one of its own. */
    public static final String SETTING = "SECOND_FACTOR_KEY_FILE";

    private static final String FILE = "second-factor.key";
    private static final int BYTES = 32;
    private static final int LETTERS_OF_A_MARK = 16;

    /** @return the first of {@link #all}, under which is sealed */
    public static FactorKey of(Map<String, String> environment) {
        return all(environment).getFirst();
    }

    /**
     * Reads the keys. Where no file is named, the data folder's is made first if it isn't there.
     *
     * @return the key of now, then those of before
     * @throws IllegalArgumentException when the file that is named can't be read, or holds no key, or what is none
     */
    public static synchronized List<FactorKey> all(Map<String, String> environment) {
        String named = environment.getOrDefault(SETTING, "").strip();
        Path file = named.isEmpty() ? Path.of(environment.getOrDefault("DATA_DIR", "data"), FILE) : Path.of(named);
        try {
            if (named.isEmpty() && Files.notExists(file)) {
                make(file);
            }
            return read(file);
        } catch (IOException | UncheckedIOException e) {
            throw new IllegalArgumentException(file + " can't be read", e);
        }
    }

    private static void make(Path file) throws IOException {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        Files.createDirectories(file.toAbsolutePath().getParent());
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.writeString(file, Base64.getEncoder().encodeToString(bytes) + "\n");
    }

    private static List<FactorKey> read(Path file) throws IOException {
        List<FactorKey> keys = Files.readString(file, StandardCharsets.ISO_8859_1).lines().map(String::strip)
                .filter(line -> !line.isEmpty()).map(line -> key(file, line)).toList();
        if (keys.isEmpty()) {
            throw none(file);
        }
        return keys;
    }

    private static IllegalArgumentException none(Path file) {
        return new IllegalArgumentException(
                file + " holds no key: 32 random bytes as base64 are expected, the key of now in the first line");
    }

    private static FactorKey key(Path file, String line) {
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(line);
        } catch (IllegalArgumentException e) {
            bytes = new byte[0];
        }
        if (bytes.length != BYTES) {
            throw none(file);
        }
        return new FactorKey(new SecretKeySpec(bytes, "AES"),
                Digests.sha256("second-factor|" + Base64.getEncoder().encodeToString(bytes)).substring(0,
                        LETTERS_OF_A_MARK));
    }

    /** Keeps the key out of logs. */
    @Override
    public String toString() {
        return "FactorKey[" + mark + "]";
    }
}
