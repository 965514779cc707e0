package vn.sontay.training.teaching.mail;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * Says where a person gets mail.
 *
 * @param version as it was seen; 0 where they had no address
 * @param email empty for none
 */
public record SetAddress(String requestId, long personId, long version,
        @Size(max = 160, message = "mail.tooLong") @Pattern(regexp = EMAIL, message = "mail.odd") String email) {

    /** What servers take without quotes; whether it exists only they know. */
    static final String EMAIL = "|[A-Za-z0-9._%+-]{1,64}@([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z]{2,24}";

    public SetAddress {
        email = email.strip();
    }
}
