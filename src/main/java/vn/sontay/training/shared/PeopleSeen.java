package vn.sontay.training.shared;

import org.jspecify.annotations.Nullable;

/**
 * The announcement that a page shows others' phone numbers, years of birth or addresses. Fired once a page, before it is answered.
 *
 * @param page its path, such as {@code /admin/person}
 * @param about the ids in its address, such as {@code id=12}; may be empty
 * @param personId the one whose details they are; null for several
 * @param people of how many
 */
public record PeopleSeen(String page, String about, @Nullable Long personId, int people) {
}
