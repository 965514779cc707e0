package vn.sontay.training.operation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.learning.pack.UnreadAdoption;
import vn.sontay.training.people.security.factor.FactorCoverage;

/**
 * How the installation is, as the one who runs it sees it.
 *
 * @param application its version
 * @param schema the newest migration that has run
 * @param database product and version
 * @param node this machine's name
 * @param unread what was adopted and this machine can't read; null where it holds the newest content
 * @param secondFactor of the administrators
 * @param passkeys whether they work at the installation's address
 * @param deletion the last night's, or null before the first
 */
public record SystemStatus(String application, String schema, String database, String node,
        @Nullable UnreadAdoption unread, Backup backup, MailQueue mail, FactorCoverage secondFactor, boolean passkeys,
        @Nullable Deletion deletion, List<Disk> disks,
        List<Job> jobs) {

    public SystemStatus {
        disks = List.copyOf(disks);
        jobs = List.copyOf(jobs);
    }

    /** @return from which hour on what has expired is deleted */
    public int deletionHour() {
        return Deletions.HOUR;
    }

    /**
     * Backups.
     *
     * @param folder of nightly ones; null where there are none
     * @param last the newest that was made, however long ago
     * @param late whether nightly ones are made, and none was for a day and a half
     * @param tries the last tries, newest first
     */
    public record Backup(@Nullable String folder, int hour, int kept, boolean encrypted, @Nullable Try last,
            boolean late, List<Try> tries) {

        public Backup {
            tries = List.copyOf(tries);
        }
    }

    /** A try at a backup. @param failure null when it was made */
    public record Try(boolean nightly, Instant endedAt, Duration took, String fileName, @Nullable String size,
            @Nullable Long rows, @Nullable String failure) {

        public long getSeconds() {
            return Math.max(1, took.toSeconds());
        }
    }

    /** E-mail. @param on whether a server is named @param oldest since when the oldest waits; null for none */
    public record MailQueue(boolean on, long waiting, @Nullable Instant oldest, long givenUp) {
    }

    /** What was deleted as its time was up. @param rows how many @param told by kind @param failed kinds that will be tried again */
    public record Deletion(Instant endedAt, long rows, String told, String failed) {
    }

    /** A place where files are. @param place a key of the bundle @param scarce whether there is little left */
    public record Disk(String place, String free, String whole, boolean scarce) {
    }

    /** What the clock does. @param job a key of the bundle @param took such as 0,2 */
    public record Job(String job, Instant endedAt, String took, boolean failed) {
    }
}
