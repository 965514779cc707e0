package vn.sontay.training.launch;

import java.util.UUID;
import vn.sontay.training.shared.SettingService;

/** Whether the data are made up: a database begun as a demo never becomes real, nor the reverse. */
final class InstallationMode {

    private static final String SETTING = "mode";
    /** Which installation it is: backups name it. */
    private static final String IDENTITY = "installation";

    private InstallationMode() {
    }

    /**
     * Keeps it at the first start.
     *
     * @throws IllegalStateException at every later one that wants the other; the message says what to do
     */
    static void keep(SettingService settings, boolean demo) {
        String mode = demo ? "demo" : "real";
        String begun = settings.find(SETTING).orElse(mode);
        if (!begun.equals(mode)) {
            throw new IllegalStateException(begun.equals("demo")
                    ? "this database holds made-up demo data and never becomes real; start with DEMO=true, or set DATA_DIR "
                            + "(or DB_URL) to a new place for real use."
                    : "this database is in real use and never becomes a demo; start with DEMO=false, or set DATA_DIR (or "
                            + "DB_URL) to a new place for a demo.");
        }
        settings.set(SETTING, mode);
        if (settings.find(IDENTITY).isEmpty()) {
            settings.set(IDENTITY, UUID.randomUUID().toString());
        }
    }
}
