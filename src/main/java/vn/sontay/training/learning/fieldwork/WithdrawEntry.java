package vn.sontay.training.learning.fieldwork;
import jakarta.validation.constraints.NotNull;

/**
 * Takes a line of a diary back.
 *
 * @param requestId made by the client, so that a repeat is one command
 * @param version of the entry that the user saw
 */
public record WithdrawEntry(String requestId, long entryId, long version,
        @NotNull(message = "fieldwork.reasonMissing") WithdrawalReason reason) {
}
