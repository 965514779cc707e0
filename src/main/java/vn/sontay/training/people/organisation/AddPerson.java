package vn.sontay.training.people.organisation;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/**
 * The command to add a person.
 *
 * @param requestId made by the form
 * @param post where the person belongs, or null when they belong to no unit
 * @param anyway whether somebody of the same name, year of birth and unit doesn't matter (ORG-9)
 */
public record AddPerson(String requestId, @Valid PersonDetails details, @Valid @Nullable Post post, boolean anyway) {

    /** Refused when there is somebody alike. */
    public AddPerson(String requestId, PersonDetails details, @Nullable Post post) {
        this(requestId, details, post, false);
    }
}
