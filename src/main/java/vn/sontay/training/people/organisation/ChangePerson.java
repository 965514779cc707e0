package vn.sontay.training.people.organisation;

import jakarta.validation.Valid;

/**
 * The command to change what is kept of a person.
 *
 * @param requestId made by the form
 * @param version of the person that the user saw
 */
public record ChangePerson(String requestId, long personId, long version, @Valid PersonDetails details) {
}
