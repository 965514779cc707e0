package vn.sontay.training.learning.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.io.TempDir;
import vn.sontay.training.learning.pack.format.PackKeys;
import vn.sontay.training.people.security.factor.InstallationSeal;
import vn.sontay.training.shared.ApplicationStarting;
import vn.sontay.training.shared.Installation;
import vn.sontay.training.testing.BothDatabases;
import vn.sontay.training.testing.TestClock;
import vn.sontay.training.testing.TestDatabase;

class OwnKeyIT {

    @TempDir
    Path folder;

    private final TestClock clock = TestClock.at("2026-12-01T08:00");

    /** SFA-11: others have confirmed that pair. */
    @BothDatabases
    void packs_are_signed_by_the_same_pair_when_the_key_of_the_installation_is_changed(TestDatabase database)
            throws IOException {
        database.clear();
        String pair = signing(database);
        Path file = folder.resolve("second-factor.key");
        String fresh = Base64.getEncoder().encodeToString(new byte[32]) + "\n";
        Files.writeString(file, fresh + Files.readString(file));
        assertEquals(pair, signing(database));
        start(database);
        Files.writeString(file, fresh);
        assertEquals(pair, signing(database));
        start(database);
        assertEquals(pair, signing(database));
        Files.delete(file);
        start(database);
        assertNotEquals(pair, signing(database));
    }

    private String signing(TestDatabase database) {
        return with(database, key -> PackKeys.publicKey(key.next("UBND xã").pair()));
    }

    private void start(TestDatabase database) {
        with(database, key -> {
            key.keepUnderTheKeyOfNow(new ApplicationStarting());
            return true;
        });
    }

    private <T> T with(TestDatabase database, Function<OwnKey, T> work) {
        return database.call(em -> {
            OwnKey key = new OwnKey();
            key.entityManager = em;
            key.seal = new InstallationSeal(new Installation(Map.of("DATA_DIR", folder.toString())));
            key.clock = clock;
            return work.apply(key);
        });
    }
}
