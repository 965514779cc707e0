/**
 * Small value types and the few mechanisms that every feature stands on: time, caller, errors, the announcement of a
 * change, receipts of commands. Knows no feature.
 *
 * <ul>
 * <li>SHA-1: what happened carries an {@link java.time.Instant}; the timetable is made of local dates, in Vietnam's zone.
 * <li>SHA-2: every change announces a {@link vn.sontay.training.shared.Changed} in its own transaction.
 * <li>SHA-3: a command sent twice under one request id happens once ({@link vn.sontay.training.shared.CommandReceipts}).
 * <li>SHA-4: what counts in a figure has two dates: when it took effect and when it was recorded. What is said otherwise is a new
 * row ({@link vn.sontay.training.shared.FactEdition}, {@link vn.sontay.training.shared.content.EditionArchive}).
 * <li>SHA-5: a change of what was there tells the trail what it was and what it is, field by field; of telephone numbers and years
 * of birth only that they changed ({@link vn.sontay.training.shared.Differences}).
 * <li>SHA-6: what must hold of a command's components alone stands on them as a constraint, whose message is the key of a text;
 * every service checks it ({@link vn.sontay.training.shared.Constraints}), whoever gives the command.
 * <li>SHA-7: a command that takes seconds tells how far it is ({@link vn.sontay.training.shared.WorkProgress}), to who sent it alone.
 * <li>SHA-8: what a node holds in memory of the database is compared with what stands there at each sign-in of a request
 * ({@link vn.sontay.training.shared.HeldInMemory}), so that what one node has changed the other tells at once.
 * <li>SHA-9: ids come in blocks of fifty from one row, each in a transaction of its own that is over before any of its ids is used: no
 * two nodes have the same, whatever becomes of who uses them ({@link vn.sontay.training.shared.PersistentEntity}).
 * </ul>
 */
@NullMarked
package vn.sontay.training.shared;

import org.jspecify.annotations.NullMarked;
