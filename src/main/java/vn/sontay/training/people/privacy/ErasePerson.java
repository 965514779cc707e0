package vn.sontay.training.people.privacy;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * The command to erase a person (PRI-1).
 *
 * @param requestId made by the form
 * @param version of the record, as the user saw it
 * @param document by which it was asked for
 * @param sure that it can't be taken back
 */
public record ErasePerson(String requestId, long personId, long version,
        @NotBlank(message = "privacy.reasonMissing") @Size(max = 300, message = "web.tooLong") String reason,
        @NotBlank(message = "privacy.documentMissing") @Size(max = 200, message = "web.tooLong") String document,
        @AssertTrue(message = "privacy.unsure") boolean sure) {
}
