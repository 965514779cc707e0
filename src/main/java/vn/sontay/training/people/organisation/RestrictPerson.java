package vn.sontay.training.people.organisation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * The command to use a person's data for nothing from now on, or to lift that (ORG-19).
 *
 * @param requestId made by the form
 * @param version of the record, as the user saw it
 * @param confirmed whether the user knows what the person is in, which ends with it; nothing has to be confirmed where that is nothing
 */
public record RestrictPerson(String requestId, long personId, long version,
        @NotBlank(message = "organisation.restrictReasonMissing") @Size(max = 300, message = "web.tooLong") String reason,
        boolean confirmed) {
}
