package vn.sontay.training.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import vn.sontay.training.shared.SettingService;
import vn.sontay.training.testing.BothDatabases;
import vn.sontay.training.testing.TestDatabase;

class InstallationModeIT {

    @BothDatabases
    void a_demo_never_becomes_real(TestDatabase database) {
        database.clear();
        keep(database, true);
        keep(database, true);
        assertTrue(assertThrows(IllegalStateException.class, () -> keep(database, false)).getMessage()
                .contains("never becomes real; start with DEMO=true"));
    }

    @BothDatabases
    void what_is_in_real_use_never_becomes_a_demo(TestDatabase database) {
        database.clear();
        keep(database, false);
        assertTrue(assertThrows(IllegalStateException.class, () -> keep(database, true)).getMessage()
                .contains("never becomes a demo; start with DEMO=false"));
        assertEquals("real", database.call(em -> new SettingService(em).find("mode")).orElseThrow());
    }

    private static void keep(TestDatabase database, boolean demo) {
        database.run(em -> InstallationMode.keep(new SettingService(em), demo));
    }
}
