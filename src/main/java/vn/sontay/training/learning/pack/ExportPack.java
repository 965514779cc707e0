package vn.sontay.training.learning.pack;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import vn.sontay.training.shared.Vietnamese;

/**
 * Makes a pack of what is in force.
 *
 * @param requestId made by the client, so that a repeat is one command
 * @param title what it is called, for people
 * @param issuer who makes it, for those who get it
 * @param edited whether files of questions are written as they were edited in the browser
 */
public record ExportPack(String requestId,
        @NotBlank(message = "pack.needsTitle") @Size(max = 200, message = "web.tooLong") String title,
        @NotBlank(message = "pack.needsIssuer") @Size(max = 200, message = "web.tooLong") String issuer,
        boolean edited) {

    public ExportPack {
        title = Vietnamese.clean(title);
        issuer = Vietnamese.clean(issuer);
    }
}
