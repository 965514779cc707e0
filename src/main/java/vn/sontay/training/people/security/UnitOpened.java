package vn.sontay.training.people.security;

import java.time.LocalDate;

/**
 * Announced when a unit has begun to use the system on its own, in the same transaction. An observer may refuse by throwing.
 *
 * @param letterhead the name on its papers
 * @param place where they are signed
 * @param from first day of the letterhead
 */
public record UnitOpened(long unitId, String letterhead, String place, LocalDate from) {
}
