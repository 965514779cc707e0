package vn.sontay.training.people.security.factor;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sontay.training.shared.Installation;

/** SFA-3, SFA-11. */
class FactorKeyTest {

    @TempDir
    Path folder;

    @Test
    void the_data_folder_has_a_key_of_its_own_that_only_its_owner_reads() throws IOException {
        FactorKey made = FactorKey.of(Map.of("DATA_DIR", folder.toString()));
        assertEquals("rw-------",
                PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("second-factor.key"))));
        assertEquals(made, FactorKey.of(Map.of("DATA_DIR", folder.toString())));
        assertEquals("FactorKey[" + made.mark() + "]", made.toString());
    }

    @Test
    void two_nodes_share_the_file_that_is_named_and_none_is_made_in_its_place() throws IOException {
        Path shared = folder.resolve("shared.key");
        Map<String, String> one = Map.of("DATA_DIR", "one", FactorKey.SETTING, shared.toString());
        assertThrows(IllegalArgumentException.class, () -> FactorKey.of(one));
        Files.writeString(shared, "not a key\n");
        assertTrue(assertThrows(IllegalArgumentException.class, () -> FactorKey.of(one)).getMessage()
                .contains("holds no key"));
        Files.writeString(shared, "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=\n");
        assertEquals(FactorKey.of(one),
                FactorKey.of(Map.of("DATA_DIR", "two", FactorKey.SETTING, shared.toString())));
    }

    @Test
    void a_secret_opens_for_its_account_under_its_key_alone() {
        FactorSecrets secrets = new FactorSecrets(new Installation(Map.of("DATA_DIR", folder.toString())));
        byte[] secret = secrets.make();
        String sealed = secrets.seal(7, secret);
        assertNotEquals(sealed, secrets.seal(7, secret));
        assertArrayEquals(secret, secrets.open(7, sealed).orElseThrow());
        assertTrue(secrets.open(8, sealed).isEmpty());
        FactorSecrets others = new FactorSecrets(
                new Installation(Map.of("DATA_DIR", folder.resolve("other").toString())));
        assertTrue(others.open(7, sealed).isEmpty());
        assertNotEquals(secrets.mark(), others.mark());
    }

    @Test
    void sfa_11_below_the_key_of_now_may_stand_those_of_before() throws IOException {
        Map<String, String> environment = Map.of("DATA_DIR", folder.toString());
        FactorSecrets secrets = new FactorSecrets(new Installation(environment));
        FactorKey before = FactorKey.of(environment);
        String sealed = secrets.seal(7, new byte[]{1, 2, 3});
        Path file = folder.resolve("second-factor.key");
        Files.writeString(file, key(1) + "\n\n" + Files.readString(file));
        assertEquals(before, FactorKey.all(environment).getLast());
        assertNotEquals(before.mark(), secrets.mark());
        assertArrayEquals(new byte[]{1, 2, 3}, secrets.open(7, sealed).orElseThrow());
        InstallationSeal seal = new InstallationSeal(new Installation(environment));
        String renewed = seal.renewed("account|7", sealed).orElseThrow();
        Files.writeString(file, key(1) + "\n");
        assertArrayEquals(new byte[]{1, 2, 3}, secrets.open(7, renewed).orElseThrow());
        assertTrue(seal.renewed("account|7", renewed).isEmpty());
        assertTrue(seal.renewed("account|7", sealed).isEmpty());
        Files.writeString(file, key(1) + "\nno key\n");
        assertThrows(IllegalArgumentException.class, () -> FactorKey.of(environment));
    }

    private static String key(int seed) {
        byte[] bytes = new byte[32];
        Arrays.fill(bytes, (byte) seed);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
