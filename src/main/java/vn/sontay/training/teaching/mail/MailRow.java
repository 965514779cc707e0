package vn.sontay.training.teaching.mail;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A mail of a class as its page lists it.
 *
 * @param failure of the last try, or null
 * @param nextTryAt null when it was sent or given up
 */
public record MailRow(String fullName, String subject, Instant queuedAt, @Nullable Instant sentAt,
        @Nullable MailFailure failure, @Nullable Instant nextTryAt) {

    /** @return the key of its state: SENT, WAITING, AGAIN or GIVEN_UP */
    public String state() {
        if (sentAt != null) {
            return "SENT";
        }
        return nextTryAt == null ? "GIVEN_UP" : failure == null ? "WAITING" : "AGAIN";
    }
}
