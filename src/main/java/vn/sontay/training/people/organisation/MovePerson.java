package vn.sontay.training.people.organisation;

import jakarta.validation.Valid;

/**
 * The command to let a person belong to another unit or hold another post from a day on (ORG-2).
 *
 * @param requestId made by the form
 * @param version of the person that the user saw
 * @param newPost with its first day
 */
public record MovePerson(String requestId, long personId, long version, @Valid Post newPost) {
}
