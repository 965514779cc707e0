package vn.sontay.training.people.organisation.act;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import vn.sontay.training.shared.Vietnamese;

/**
 * The command to draft that a unit was entered twice (UNA-7), which is then looked at and decided.
 *
 * @param requestId made by the form
 * @param unitId the record that goes
 * @param into the record that stays
 * @param reason why both are one unit
 */
public record DraftDuplicate(String requestId, long unitId,
        @Positive(message = "organisation.intoMissing") long into,
        @NotBlank(message = "organisation.reasonMissing") @Size(max = 300, message = "organisation.documentLong") String reason) {

    public DraftDuplicate {
        reason = Vietnamese.clean(reason);
    }
}
