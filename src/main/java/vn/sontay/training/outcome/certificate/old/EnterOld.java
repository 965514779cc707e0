package vn.sontay.training.outcome.certificate.old;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.Vietnamese;
import vn.sontay.training.shared.scan.SentFile;

/**
 * Enters a line of a paper register (OLD-3); all texts as they stand there, cleaned.
 *
 * @param personId of the person in whose record it stands, or null (OLD-8)
 * @param book {@link vn.sontay.training.outcome.certificate.register.RegisterBook#key} of the book
 * @param serial its number in the book
 * @param numberText the same as it is written, such as 12/GCN-VHTT
 * @param unitName empty where it isn't known
 * @param classStartsOn null where it isn't known
 * @param classEndsOn null where it isn't known
 * @param signedBy who signed, with title
 * @param scan of the paper, or null
 */
public record EnterOld(String requestId, @Nullable Long personId,
        @NotBlank(message = "certificate.bookMissing") String book,
        @NotNull(message = "certificate.serialMissing") @Min(value = 1, message = "certificate.serialMissing") Integer serial,
        @NotBlank(message = "certificate.numberTextMissing") @Size(max = 60, message = "certificate.tooLong") String numberText,
        @NotNull(message = "certificate.dateMissing") LocalDate issuedOn,
        @NotBlank(message = "certificate.fullNameMissing") @Size(max = 120, message = "certificate.tooLong") String fullName,
        @Min(value = 1900, message = "organisation.birthYear") @Nullable Integer birthYear,
        @Size(max = 300, message = "certificate.tooLong") String unitName,
        @NotBlank(message = "certificate.courseTitleMissing") @Size(max = 200, message = "certificate.tooLong") String courseTitle,
        @Nullable LocalDate classStartsOn, @Nullable LocalDate classEndsOn,
        @NotBlank(message = "certificate.issuerNameMissing") @Size(max = 200, message = "certificate.tooLong") String issuerName,
        @NotBlank(message = "certificate.signedByMissing") @Size(max = 120, message = "certificate.tooLong") String signedBy,
        @Nullable SentFile scan) {

    public EnterOld {
        numberText = Vietnamese.clean(numberText);
        fullName = Vietnamese.clean(fullName);
        unitName = Vietnamese.clean(unitName);
        courseTitle = Vietnamese.clean(courseTitle);
        issuerName = Vietnamese.clean(issuerName);
        signedBy = Vietnamese.clean(signedBy);
    }
}
