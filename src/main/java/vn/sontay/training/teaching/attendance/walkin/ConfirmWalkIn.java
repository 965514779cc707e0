package vn.sontay.training.teaching.attendance.walkin;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.people.organisation.AddPerson;
import vn.sontay.training.people.organisation.PersonDetails;
import vn.sontay.training.people.organisation.Post;

/**
 * The command to take somebody into the class who came (WLK-3).
 *
 * @param requestId made by the form
 * @param version of the row that the user saw
 * @param person who it is, or {@link #NEW}
 * @param details read only of a new person
 * @param post read only of a new person
 * @param anyway whether a new person may be called as one who is known (ORG-9)
 */
public record ConfirmWalkIn(String requestId, long walkInId, long version,
        @NotNull(message = "attendance.whoMissing") Long person, @Valid PersonDetails details,
        @Valid @Nullable Post post, boolean anyway) {

    /** Nobody who is known. */
    public static final long NEW = 0;

    AddPerson newPerson() {
        return new AddPerson(requestId + "-p", details, post, anyway);
    }
}
