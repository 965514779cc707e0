package vn.sontay.training.learning.recording;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import vn.sontay.training.shared.Vietnamese;

/**
 * Takes a recording back.
 *
 * @param requestId made by the client, so that a repeat is one command
 * @param classId the class for whose staff the page was
 * @param version of the recording that the user saw
 * @param reason cleaned of stray spaces
 */
public record WithdrawRecording(String requestId, long classId, long recordingId, long version,
        @NotBlank(message = "recording.withdrawalReason") @Size(max = 300, message = "recording.withdrawalReason") String reason) {

    public WithdrawRecording {
        reason = Vietnamese.clean(reason);
    }
}
