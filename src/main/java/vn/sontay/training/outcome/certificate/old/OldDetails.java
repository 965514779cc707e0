package vn.sontay.training.outcome.certificate.old;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an entry besides its line.
 *
 * @param classStartsOn null where it isn't known
 * @param personId in whose record it stands, or null
 * @param personName their name today, or null
 * @param scanSha256 the hash of its scan, or null without one
 * @param scanKilobytes how large it is; 0 without one
 * @param outOfOrder the number of an entry that goes before it in the book and is dated later, or the reverse; null where none is
 */
public record OldDetails(String issuerName, @Nullable Integer birthYear, @Nullable LocalDate classStartsOn,
        @Nullable LocalDate classEndsOn, @Nullable Long personId, @Nullable String personName,
        @Nullable String scanSha256, int scanKilobytes, @Nullable String outOfOrder) {
}
