package vn.sontay.training.teaching.mail;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Sends a mail to everybody in a class who has an address. */
public record MailClass(String requestId, long classId,
        @NotBlank(message = "mail.subjectMissing") @Size(max = 200, message = "mail.tooLong") String subject,
        @NotBlank(message = "mail.bodyMissing") @Size(max = 3000, message = "mail.tooLong") String body) {

    public MailClass {
        subject = subject.replaceAll("\\s+", " ").strip();
        body = body.replace("\r\n", "\n").strip();
    }
}
