package vn.sontay.training.learning.pack;

import jakarta.validation.constraints.NotBlank;

/**
 * Confirms the key of a pack that waits.
 *
 * @param requestId made by the client, so that a repeat is one command
 * @param fingerprint as its owner has read it out, typed
 */
public record TrustKey(String requestId, long draftId,
        @NotBlank(message = "pack.typeFingerprint") String fingerprint) {
}
