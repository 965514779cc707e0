/**
 * Units with their dates and successors, people, and where people belong at which time.
 *
 * <ul>
 * <li>ORG-1: a unit's identity is its own code; administrative codes were reused at the merger of 01/7/2025.
 * <li>ORG-2: a person belongs to a unit from a date to a date; a move is a new affiliation.
 * <li>ORG-3: of a person only name, year of birth and phone number are kept; the last two may be missing.
 * </ul>
 */
@NullMarked
package vn.sontay.training.organisation;

import org.jspecify.annotations.NullMarked;
