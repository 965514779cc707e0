/**
 * The trail of who did what when. Observes {@link vn.sontay.training.shared.Changed}; no feature imports it.
 *
 * <ul>
 * <li>AUD-1: a line is written in the transaction of the change: no change without its line, no line without its change.
 * <li>AUD-2: lines are never changed or deleted by the application.
 * </ul>
 */
@NullMarked
package vn.sontay.training.people.audit;

import org.jspecify.annotations.NullMarked;
