package vn.sontay.training.outcome.certificate.blank;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import vn.sontay.training.shared.Vietnamese;

/**
 * Records that a blank was spoiled (BLK-3).
 *
 * @param classId the class for whose certificates it was taken
 * @param number cleaned
 * @param on the day of the minutes
 * @param paperNumber of the minutes, cleaned
 * @param why it was spoiled, cleaned
 */
public record SpoilBlank(String requestId, long classId,
        @NotBlank(message = "certificate.blankMissing") @Size(max = 40, message = "certificate.tooLong") String number,
        @NotNull(message = "certificate.dateMissing") LocalDate on,
        @NotBlank(message = "certificate.paperNumberMissing") @Size(max = 80, message = "certificate.tooLong") String paperNumber,
        @NotBlank(message = "certificate.reasonMissing") @Size(max = 300, message = "certificate.tooLong") String why) {

    public SpoilBlank {
        number = Vietnamese.clean(number);
        paperNumber = Vietnamese.clean(paperNumber);
        why = Vietnamese.clean(why);
    }
}
