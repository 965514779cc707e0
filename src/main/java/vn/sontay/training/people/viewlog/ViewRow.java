package vn.sontay.training.people.viewlog;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of the view log as it is shown.
 *
 * @param viewer the name of who looked
 * @param personId whom they looked at; null for a list
 * @param person the name; null for a list, or where there is no such record any more
 * @param people how many were shown
 * @param about the ids in the page's address; may be empty
 */
public record ViewRow(Instant seenAt, String viewer, String userName, @Nullable Long personId, @Nullable String person,
        int people, String page, String about) {
}
