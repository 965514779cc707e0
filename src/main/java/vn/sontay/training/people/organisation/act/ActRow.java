package vn.sontay.training.people.organisation.act;

import java.time.LocalDate;

/**
 * An act in a unit's history.
 *
 * @param document as a sentence names it
 * @param summary what it is about; may be empty
 */
public record ActRow(long id, ActKind kind, ActState state, LocalDate holdsFrom, String document, String summary) {
}
