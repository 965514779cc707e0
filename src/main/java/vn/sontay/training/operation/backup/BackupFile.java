package vn.sontay.training.operation.backup;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/** A file that holds a backup, or pretends to. */
public final class BackupFile {

    /** How ours begin: a zip whose first entry has that name, after the 30 bytes of its header. */
    private static final int NAME_AT = 30;
    private static final int ZIP = 'P' | 'K' << 8;

    private final Path file;
    private final @Nullable String password;

    /** @param password null where none was set */
    public BackupFile(Path file, @Nullable String password) {
        this.file = file;
        this.password = password;
    }

    /** What is done with the rows of a table. */
    @FunctionalInterface
    interface TableUse {

        void take(Manifest.TableFacts table, RowReader rows) throws IOException, BackupRefused;
    }

    /**
     * Reads every byte (BAK-3).
     *
     * @return what the backup says of itself
     * @throws BackupRefused when it isn't exactly what was written
     */
    public Manifest checked() throws BackupRefused {
        try {
            try (InputStream whole = plain()) {
                if (!Seal.isWhole(whole)) {
                    throw new BackupRefused("the file is damaged or cut off: what it holds isn't what was written.");
                }
            }
            return compared();
        } catch (EncryptedInput.Wrong e) {
            throw new BackupRefused(String.valueOf(e.getMessage()));
        } catch (ZipException e) {
            throw new BackupRefused("the file is damaged: " + e.getMessage());
        } catch (NoSuchFileException e) {
            throw new BackupRefused("there is no file " + file + ".");
        } catch (IOException e) {
            throw new BackupRefused("the file can't be read: " + e);
        }
    }

    /** Compares each entry with what the last one says of it, and their order. */
    private Manifest compared() throws IOException, BackupRefused {
        List<String> names = new ArrayList<>();
        Map<String, String> digests = new HashMap<>();
        try (ZipInputStream zip = zip()) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(BackupWriter.MANIFEST)) {
                    Manifest manifest = Manifest.parse(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
                    boolean fits = zip.getNextEntry() == null && names.equals(expected(manifest)) && manifest.tables()
                            .stream().allMatch(table -> table.sha256().equals(digests.get(table.entry())));
                    if (!fits) {
                        throw new BackupRefused("the file is damaged: its parts aren't those that it names.");
                    }
                    return manifest;
                }
                MessageDigest digest = Sha256.begin();
                new DigestInputStream(zip, digest).transferTo(java.io.OutputStream.nullOutputStream());
                names.add(entry.getName());
                digests.put(entry.getName(), Sha256.end(digest));
            }
        }
        throw new BackupRefused("the file is damaged: it doesn't say what it holds.");
    }

    private static List<String> expected(Manifest manifest) {
        List<String> names = new ArrayList<>(List.of(BackupWriter.ABOUT));
        manifest.tables().forEach(table -> names.add(table.entry()));
        return names;
    }

    /** Reads the tables one after the other. Ask only what was {@link #checked()}. */
    void eachTable(Manifest manifest, TableUse use) throws IOException, BackupRefused {
        try (ZipInputStream zip = zip()) {
            zip.getNextEntry();
            for (Manifest.TableFacts table : manifest.tables()) {
                zip.getNextEntry();
                use.take(table, new RowReader(zip));
            }
        }
    }

    private ZipInputStream zip() throws IOException, BackupRefused {
        return new ZipInputStream(plain(), StandardCharsets.UTF_8);
    }

    /** @return the zip, decrypted where it was encrypted */
    private InputStream plain() throws IOException, BackupRefused {
        InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
        try {
            in.mark(Encryption.HEADER);
            byte[] begin = in.readNBytes(Encryption.HEADER);
            if (startsWith(begin, 0, Encryption.MAGIC) && begin.length == Encryption.HEADER) {
                if (password == null) {
                    throw new BackupRefused(
                            "the file is encrypted; name the file with its password by BACKUP_PASSWORD_FILE.");
                }
                return new EncryptedInput(in, begin, password);
            }
            boolean zip = begin.length > 2 && (begin[0] | begin[1] << 8) == ZIP;
            if (!zip || !startsWith(begin, NAME_AT, BackupWriter.ABOUT.getBytes(StandardCharsets.US_ASCII))) {
                throw new BackupRefused("this is no backup of this application, or it is damaged at its beginning.");
            }
            in.reset();
            return in;
        } catch (IOException | BackupRefused | RuntimeException e) {
            in.close();
            throw e;
        }
    }

    private static boolean startsWith(byte[] bytes, int offset, byte[] what) {
        return bytes.length >= offset + what.length
                && Arrays.equals(bytes, offset, offset + what.length, what, 0, what.length);
    }
}
