package vn.sontay.training.outcome.certificate.blank;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.Vietnamese;

/**
 * Says on which blanks certificates of a class stand (BLK-2).
 *
 * @param first the number of the first blank, cleaned, such as B 000123
 * @param skipped numbers that are left out, with commas between; null for none
 * @param reason why others stand there than were recorded, cleaned; null where none were
 */
public record AssignBlanks(String requestId, long classId,
        @NotEmpty(message = "certificate.nobodyChosen") Set<Long> certificateIds,
        @NotBlank(message = "certificate.blankMissing") @Size(max = 40, message = "certificate.tooLong") String first,
        @Size(max = 300, message = "certificate.tooLong") @Nullable String skipped,
        @Size(max = 300, message = "certificate.tooLong") @Nullable String reason) {

    public AssignBlanks {
        certificateIds = certificateIds == null ? Set.of() : Set.copyOf(certificateIds);
        first = Vietnamese.clean(first);
        reason = reason == null || reason.isBlank() ? null : Vietnamese.clean(reason);
    }
}
