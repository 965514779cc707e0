/**
 * What the people of a class have learnt: lessons they marked as learnt themselves, practice tasks a trainer signed off.
 *
 * <p>Glossary: <em>completion</em> (đã học xong), a trainee's own statement about one lesson; <em>sign-off</em> (xác nhận thực
 * hành), a trainer's statement about one practice task of one person.
 *
 * <ul>
 * <li>PRG-1: a lesson is learnt when the trainee says so at its end; opening it is nothing. It is learnt once per enrolment.
 * <li>PRG-2: a class reads the editions of its first day; while it runs, those of today.
 * <li>PRG-3: a completion names the edition that was read, which stays readable after the content has changed.
 * <li>PRG-4: a practice task has one sign-off that counts per enrolment, by the class's staff, on a day from the class's first
 * to today.
 * <li>PRG-5: a sign-off is withdrawn with a reason, never overwritten; a withdrawn one counts on no day, and the task can be
 * signed off again.
 * <li>PRG-6: no lesson is locked: any of the course can be read and marked in any order.
 * <li>PRG-7: where somebody stopped reading is remembered for each enrolment, on the server, so that another device goes on
 * there. It moves as they read and is no evidence of anything.
 * <li>PRG-8: which items of a task's check-list are met is kept at each save as a new row; the last one stands. Items are known by
 * their text.
 * <li>PRG-9: a sign-off says that every item is met. One by one it is given only when all are ticked; when it is withdrawn, the
 * last save stands again.
 * <li>PRG-10: the sign-off of a task with a diary is refused while the diary holds too few lượt (FLD-6).
 * <li>PRG-11: the printed practice sheet has one page a person, or is blank; a task with a diary has the diary's table on a second
 * page, whose numbers and letters are those of the form for entering it.
 * </ul>
 */
@NullMarked
package vn.sontay.training.learning.progress;

import org.jspecify.annotations.NullMarked;
