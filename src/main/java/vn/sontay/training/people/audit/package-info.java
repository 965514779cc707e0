/**
 * The trail of who did what when. Observes {@link vn.sontay.training.shared.Changed}; no feature imports it but {@code report},
 * which tells what has changed since figures were read.
 *
 * <ul>
 * <li>AUD-1: a line is written in the transaction of the change: no change without its line, no line without its change.
 * <li>AUD-2: lines are never changed or deleted by the application.
 * <li>AUD-3: a line tells the unit that the change concerned, as its use case checked the scope; administrators read the lines of
 * their units, and what concerns no unit, or is from before units were told, who administers the whole installation.
 * <li>AUD-4: the line of a change tells each field, what it was and what it is, by the word that the field has on its page;
 * where it doesn't repeat a value, it says that it has changed (SHA-5).
 * <li>AUD-5: what was done to a thing since a moment is told to whoever may see that thing.
 * <li>AUD-6 to AUD-10, the chain that shows whether lines were rewritten: {@code chain}.
 * </ul>
 */
@NullMarked
package vn.sontay.training.people.audit;

import org.jspecify.annotations.NullMarked;
