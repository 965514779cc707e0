package vn.sontay.training.people.audit;

import org.jspecify.annotations.Nullable;

/**
 * One line of the trail as its file shows it.
 *
 * @param link the number of its link in the chain; null in the seconds before it has one
 * @param hash of that link
 */
public record AuditFileRow(AuditRow line, @Nullable Long link, @Nullable String hash) {
}
