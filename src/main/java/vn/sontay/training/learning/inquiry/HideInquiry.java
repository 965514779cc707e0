package vn.sontay.training.learning.inquiry;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import vn.sontay.training.shared.Vietnamese;

/**
 * Hides an inquiry.
 *
 * @param requestId made by the client, so that a repeat is one command
 * @param version of the inquiry that the user saw
 * @param reason which whoever asked reads
 */
public record HideInquiry(String requestId, long inquiryId, long version,
        @NotBlank(message = "inquiry.reasonMissing") @Size(max = 300, message = "web.tooLong") String reason) {

    public HideInquiry {
        reason = Vietnamese.clean(reason);
    }
}
