package vn.sontay.training.operation;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Room where the installation keeps its files. */
final class Disks {

    private static final long SCARCE = 1L << 30;
    private static final long UNIT = 1024;

    private Disks() {
    }

    /** @return the places that the settings name and that can be asked */
    static List<SystemStatus.Disk> of(Map<String, String> environment) {
        List<SystemStatus.Disk> disks = new ArrayList<>();
        for (String name : List.of("DATA_DIR", "BACKUP_DIR")) {
            String folder = environment.getOrDefault(name, "").strip();
            if (!folder.isEmpty()) {
                try {
                    FileStore store = Files.getFileStore(Path.of(folder));
                    disks.add(new SystemStatus.Disk("operation.disk" + name.charAt(0), size(store.getUsableSpace()),
                            size(store.getTotalSpace()), store.getUsableSpace() < SCARCE));
                } catch (IOException e) {
                    disks.add(new SystemStatus.Disk("operation.disk" + name.charAt(0), "?", "?", true));
                }
            }
        }
        return disks;
    }

    /** @return such as 12,3 MB */
    static String size(long bytes) {
        if (bytes < UNIT * UNIT) {
            return Math.max(1, bytes / UNIT) + " KB";
        }
        double megabytes = (double) bytes / UNIT / UNIT;
        return megabytes < UNIT
                ? String.format(Locale.of("vi", "VN"), "%.1f MB", megabytes)
                : String.format(Locale.of("vi", "VN"), "%.1f GB", megabytes / UNIT);
    }
}
