package vn.sontay.training.operation.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** BAK-3, BAK-4: whatever happens to a file, it is refused before anything is done with it. */
class BackupFileTest {

    private static final String PASSWORD = "mật khẩu của bản sao lưu";
    private static final int FLIPS = 120;

    @TempDir
    static Path folder;

    private static Path plain;
    private static Path encrypted;

    @BeforeAll
    static void makeBoth() throws Exception {
        plain = folder.resolve("plain.zip");
        encrypted = folder.resolve("encrypted.zip.enc");
        JdbcDataSource kept = new JdbcDataSource();
        kept.setURL("jdbc:h2:mem:damage;MODE=MariaDB;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1");
        small(kept);
        BackupMaker maker = new BackupMaker(kept, Clock.systemUTC());
        maker.make(plain, null);
        maker.make(encrypted, PASSWORD);
    }

    private static void small(JdbcDataSource source) throws SQLException {
        try (Connection connection = source.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute("create table flyway_schema_history (version varchar(50), success boolean)");
            statement.execute("insert into flyway_schema_history values ('9', true), ('10', true)");
            statement.execute("create table setting (name varchar(60) primary key, content varchar(200))");
            statement.execute("insert into setting values ('mode', 'real'), ('installation', 'a-b-c')");
            statement.execute("create table parent (id bigint primary key, name varchar(100))");
            statement.execute("create table a_child (id bigint primary key, parent_id bigint references parent, "
                    + "content blob)");
            statement.execute("insert into parent values (1, 'một'), (2, null), (3, '')");
            statement.execute("insert into a_child values (1, 3, X'0001fe'), (2, null, null), (3, 1, null)");
            byte[] large = new byte[3 * Encryption.CHUNK];
            new Random(1).nextBytes(large);
            try (PreparedStatement update = connection
                    .prepareStatement("update a_child set content = ? where id = 3")) {
                update.setBytes(1, large);
                update.executeUpdate();
            }
            statement.execute("create sequence entity_seq start with 50 increment by 50");
        }
    }

    @Test
    void it_says_what_it_holds_parents_before_children() throws BackupRefused {
        Manifest manifest = new BackupFile(plain, null).checked();
        assertEquals("10", manifest.schema());
        assertEquals("real", manifest.mode());
        assertEquals(List.of("parent", "setting", "a_child"),
                manifest.tables().stream().map(Manifest.TableFacts::name).toList());
        assertEquals(Map.of("entity_seq", 50L), manifest.sequences());
        assertEquals(8, manifest.rows());
        assertEquals(manifest.tables(), opened(encrypted, PASSWORD).tables());
    }

    @Test
    void any_zip_program_reads_it_and_nobody_else_may() throws IOException {
        assertTrue(entries(plain).get("tables/parent.tsv").equals("1\tmột\n2\t\\N\n3\t\n"));
        assertTrue(entries(plain).keySet().iterator().next().equals("taphuan-backup.txt"));
        if (plain.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(plain)));
        }
    }

    @Test
    void a_byte_that_was_changed_anywhere_is_found() throws IOException {
        Random random = new Random(20261201);
        for (Path file : List.of(plain, encrypted)) {
            byte[] whole = Files.readAllBytes(file);
            // an encrypted file's key is dear, so all but some flips lie behind what it is made of
            for (int i = 0; i < (file == plain ? FLIPS : 6); i++) {
                byte[] damaged = whole.clone();
                damaged[i < 4
                        ? new int[]{0, 40, whole.length - 1, whole.length - 70}[i]
                        : random.nextInt(whole.length)] ^= (byte) (1 << random
                                .nextInt(8));
                assertRefused(damaged, file == plain ? null : PASSWORD, "");
            }
        }
    }

    @Test
    void a_file_that_is_cut_off_or_longer_is_found() throws IOException {
        byte[] whole = Files.readAllBytes(plain);
        for (int length : List.of(0, 1, 29, 40, 100, whole.length / 2, whole.length - 64, whole.length - 1)) {
            assertRefused(Arrays.copyOf(whole, length), null, "");
        }
        assertRefused(Arrays.copyOf(whole, whole.length + 1), null, "cut off");
        byte[] secret = Files.readAllBytes(encrypted);
        for (int length : List.of(10, Encryption.HEADER, Encryption.HEADER + Encryption.CHUNK + Encryption.TAG,
                secret.length - 1)) {
            assertRefused(Arrays.copyOf(secret, length), PASSWORD, "");
        }
    }

    @Test
    void chunks_that_changed_places_or_are_missing_are_found() throws IOException {
        byte[] secret = Files.readAllBytes(encrypted);
        int chunk = Encryption.CHUNK + Encryption.TAG;
        assertTrue(secret.length > Encryption.HEADER + 2 * chunk);
        byte[] swapped = secret.clone();
        System.arraycopy(secret, Encryption.HEADER, swapped, Encryption.HEADER + chunk, chunk);
        System.arraycopy(secret, Encryption.HEADER + chunk, swapped, Encryption.HEADER, chunk);
        assertRefused(swapped, PASSWORD, "");
        byte[] fewer = new byte[secret.length - chunk];
        System.arraycopy(secret, 0, fewer, 0, Encryption.HEADER + chunk);
        System.arraycopy(secret, Encryption.HEADER + 2 * chunk, fewer, Encryption.HEADER + chunk,
                fewer.length - Encryption.HEADER - chunk);
        assertRefused(fewer, PASSWORD, "damaged or cut off");
    }

    @Test
    void entries_that_changed_names_or_order_are_found_even_under_a_new_seal() throws IOException {
        Map<String, String> swapped = new LinkedHashMap<>(entries(plain));
        String first = swapped.get("tables/parent.tsv");
        swapped.put("tables/parent.tsv", swapped.get("tables/a_child.tsv"));
        swapped.put("tables/a_child.tsv", first);
        assertRefused(sealed(swapped), null, "its parts aren't those that it names");

        List<String> names = new ArrayList<>(entries(plain).keySet());
        Collections.swap(names, 1, 2);
        Map<String, String> reordered = new LinkedHashMap<>();
        names.forEach(name -> reordered.put(name, entries(plain).get(name)));
        assertRefused(sealed(reordered), null, "its parts aren't those that it names");

        Map<String, String> fewer = new LinkedHashMap<>(entries(plain));
        fewer.remove("tables/parent.tsv");
        assertRefused(sealed(fewer), null, "its parts aren't those that it names");
        fewer.remove("manifest.tsv");
        assertRefused(sealed(fewer), null, "doesn't say what it holds");
    }

    @Test
    void what_is_written_in_a_format_to_come_is_told_as_newer() throws IOException {
        Map<String, String> later = new LinkedHashMap<>(entries(plain));
        later.computeIfPresent("manifest.tsv", (name, text) -> text.replace("format\t1\n", "format\t2\n"));
        assertRefused(sealed(later), null, "written in format 2, which this version doesn't know");
    }

    @Test
    void another_zip_and_another_file_are_no_backups() throws IOException {
        assertRefused(sealed(Map.of("letter.txt", "Kính gửi")), null, "no backup of this application");
        assertRefused("Kính gửi".getBytes(StandardCharsets.UTF_8), null, "no backup of this application");
        assertRefused(new byte[0], null, "no backup of this application");
        assertTrue(assertThrows(BackupRefused.class, () -> opened(folder.resolve("none.zip"), null)).getMessage()
                .startsWith("there is no file"));
    }

    @Test
    void a_wrong_password_and_none_are_told() throws IOException {
        assertRefused(Files.readAllBytes(encrypted), "một mật khẩu khác", "the password is wrong");
        assertRefused(Files.readAllBytes(encrypted), null, "BACKUP_PASSWORD_FILE");
        String bytes = new String(Files.readAllBytes(encrypted), StandardCharsets.ISO_8859_1);
        assertFalse(bytes.contains("parent"));
    }

    @Test
    void a_file_that_is_there_is_never_written_over() {
        JdbcDataSource none = new JdbcDataSource();
        none.setURL("jdbc:h2:mem:");
        assertThrows(FileAlreadyExistsException.class,
                () -> new BackupMaker(none, Clock.systemUTC()).make(plain, null));
    }

    @Test
    void a_database_of_somebody_else_is_no_backup_and_leaves_no_file() {
        JdbcDataSource none = new JdbcDataSource();
        none.setURL("jdbc:h2:mem:;MODE=MariaDB;DATABASE_TO_LOWER=TRUE");
        Path file = folder.resolve("nothing.zip");
        assertThrows(BackupRefused.class, () -> new BackupMaker(none, Clock.systemUTC()).make(file, null));
        assertFalse(Files.exists(file) || Files.exists(folder.resolve("nothing.zip.part")));
    }

    private static Manifest opened(Path file, String password) throws BackupRefused {
        return new BackupFile(file, password).checked();
    }

    private static void assertRefused(byte[] bytes, String password, String why) throws IOException {
        Path file = Files.write(Files.createTempFile(folder, "damaged", ".zip"), bytes);
        String message = assertThrows(BackupRefused.class, () -> opened(file, password)).getMessage();
        assertTrue(message.contains(why) && message.lines().count() == 1, message);
        Files.delete(file);
    }

    private static Map<String, String> entries(Path file) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(file)))) {
            Map<String, String> entries = new LinkedHashMap<>();
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
            return entries;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static byte[] sealed(Map<String, String> entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(new SealedOutput(bytes))) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
