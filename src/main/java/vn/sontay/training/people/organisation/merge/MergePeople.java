package vn.sontay.training.people.organisation.merge;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * The command to let one record of a person go into another (MRG-1).
 *
 * @param requestId made by the form
 * @param personId whose record goes
 * @param staysId whose record stays
 * @param version of the record that goes, as the user saw it
 * @param staysVersion of the record that stays, as the user saw it
 * @param sure that both are one person
 */
public record MergePeople(String requestId, long personId, long staysId, long version, long staysVersion,
        @NotBlank(message = "organisation.mergeReasonMissing") @Size(max = 300, message = "web.tooLong") String reason,
        @AssertTrue(message = "organisation.mergeUnsure") boolean sure) {

    MergePair pair() {
        return new MergePair(personId, staysId);
    }
}
