package vn.sontay.training.people.organisation.merge;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * The command to let two records be two again (MRG-8).
 *
 * @param requestId made by the form
 * @param version of the merge that the user saw
 */
public record UndoMerge(String requestId, long mergeId, long version,
        @NotBlank(message = "organisation.mergeReasonMissing") @Size(max = 300, message = "web.tooLong") String reason) {
}
