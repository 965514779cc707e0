/**
 * Units with their dates and successors, people, and where people belong at which time. Units are the district and its
 * offices until 30/06/2025, the communes before and after the merger, villages (thôn) and community digital technology
 * teams.
 *
 * <p>Glossary: <em>unit</em> (đơn vị), who sends people or organises classes; <em>successor</em> (đơn vị kế tiếp), the unit
 * that took over when one ended; <em>act</em>, the document that made or ended a unit.
 *
 * <ul>
 * <li>ORG-1: a unit's identity is its own code; administrative codes were reused at the merger of 01/7/2025.
 * <li>ORG-2: a person belongs to a unit from a date to a date; a move is a new affiliation.
 * <li>ORG-3: of a person only name, year of birth and phone number are kept; the last two may be missing.
 * <li>ORG-4: a unit that ended stays: papers of its time name it.
 * <li>ORG-5: units of the content files are updated by code at each start, never deleted, but for what acts of the browser say (UNA-6).
 * <li>ORG-6: parents and successors form no circle.
 * <li>ORG-7: rooms, villages and teams are named with the unit above them, so that people of one name are told apart.
 * <li>ORG-8: people are found without accents or by phone number, in the order of a class list.
 * <li>ORG-9: somebody of the same name, year of birth and unit is added only when the administrator insists.
 * <li>ORG-10: administrators add villages and teams below a commune that exists, and, in opening it, a commune below a province or
 * district. All other units come from the content files or are made by an act; UNA-1 to UNA-7, on acts, stand in the room {@code act}.
 * <li>ORG-11: the unit at the top is the first that has none above it; whatever else has none counts as below it. When the content
 * files put another there, what belonged to the top belongs to that one.
 * <li>ORG-12: who looks after a unit looks after everything below it, and after what went into it or into a unit below; a right for
 * a unit that has ended stays known and covers nothing any more: who took over, or the unit above, does.
 * <li>ORG-13: what a unit can have of its own (letterhead, register, rights) the top unit has, and each unit that was opened to use
 * the system on its own. For every other unit the one that took over, or else the nearest above, acts.
 * <li>ORG-14: an administrator sees who belongs to their units today or is known to come, and who is or was in one of their
 * classes; and changes what is kept of the former, and of the latter who belong nowhere. A person takes their record along.
 * <li>ORG-15: a unit is opened once, with a mark that no other unit has.
 * <li>ORG-16: what is said of a unit (name, code, time, parent, successors) stays known when it is said otherwise, with the day
 * from which it held and since when it was known.
 * <li>ORG-17: a person is never deleted, but for one: who was added by mistake with others is taken out again while nothing hangs on
 * them: they weren't changed, moved or merged, and have no account, class or certificate. Who that is the features tell.
 * <li>ORG-18: two records of one person become one, and can become two again: see the room {@code merge}.
 * <li>ORG-19: a record that is restricted is kept and used for nothing: no list shows it, it is enrolled, moved, merged and changed in nothing
 * until that is lifted. What goes on with somebody ends with it, once that is confirmed, and goes on again when it is lifted (CLS-26). What was
 * recorded before and what is signed stays.
 * </ul>
 */
@NullMarked
package vn.sontay.training.people.organisation;

import org.jspecify.annotations.NullMarked;
