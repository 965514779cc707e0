package vn.sontay.training.people.organisation;

import java.time.LocalDate;

/**
 * A unit that an act makes.
 *
 * @param adminCode digits; empty when there is none
 * @param from its first day
 * @param act the document that makes it
 */
public record NewcomerUnit(String name, UnitKind kind, long parentId, String adminCode, LocalDate from, String act) {
}
