/**
 * The field diary (nhật ký thực địa): how often people of a class have helped others with public services, after or between
 * its sessions. The practice task that is kept as a diary is signed off in {@code progress}, once the diary holds enough.
 *
 * <p>Glossary: <em>entry</em> (dòng nhật ký), one kind of service with one outcome on one day; <em>lượt</em>, one time somebody was
 * helped: the same person helped twice is two lượt, so lượt are no people; <em>least</em>, the lượt that the sign-off asks for.
 *
 * <ul>
 * <li>FLD-1: an entry has 1 to 20 lượt and 1 to 480 minutes in all. Lượt are summed, never shown as people.
 * <li>FLD-2: nothing in a diary is free text, so that nothing about the people who were helped can be kept.
 * <li>FLD-3: an entry's day lies between the class's first day and its last session plus the task's days and a week of grace,
 * and is not to come.
 * <li>FLD-4: an entry is never changed. A wrong one is withdrawn with a reason and entered anew; both stay known, and the
 * withdrawn one counts nowhere.
 * <li>FLD-5: a trainee writes their own diary; the class's staff enter what was kept on paper, marked so, and only they withdraw it.
 * <li>FLD-6: the sign-off is refused while the diary holds fewer lượt than the task's least. What is withdrawn after a sign-off
 * doesn't undo it: the staff see both figures and may take the sign-off back (PRG-5).
 * <li>FLD-7: one person's diary has at most 300 entries, withdrawn ones included.
 * </ul>
 */
@NullMarked
package vn.sontay.training.learning.fieldwork;

import org.jspecify.annotations.NullMarked;
