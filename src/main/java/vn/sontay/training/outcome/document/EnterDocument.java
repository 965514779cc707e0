package vn.sontay.training.outcome.document;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.Vietnamese;
import vn.sontay.training.shared.scan.SentFile;

/**
 * Enters a paper that the system didn't draw, as it was issued.
 *
 * @param classId the class it belongs to, or null where it is a unit's
 * @param unitId the unit, or null where it is a class's
 * @param subject trích yếu, cleaned
 * @param author who has issued it, cleaned; null for the class's organiser or the unit
 * @param number cleaned; null for a paper without one
 * @param signer cleaned, or null
 * @param file as it came, or null where only the paper is there
 */
public record EnterDocument(String requestId, @Nullable Long classId, @Nullable Long unitId,
        @NotNull(message = "document.kindMissing") DocumentKind kind,
        @NotBlank(message = "document.subjectMissing") @Size(max = 300, message = "document.tooLong") String subject,
        @Size(max = 200, message = "document.tooLong") @Nullable String author,
        @Size(max = 80, message = "document.tooLong") @Nullable String number,
        @NotNull(message = "document.dayMissing") LocalDate on,
        @Size(max = 120, message = "document.tooLong") @Nullable String signer, @Nullable SentFile file) {

    public EnterDocument {
        subject = Vietnamese.clean(subject);
        author = IssueDocument.orNull(author);
        number = IssueDocument.orNull(number);
        signer = IssueDocument.orNull(signer);
    }
}
