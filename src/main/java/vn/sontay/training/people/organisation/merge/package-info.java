/**
 * Two records of one person become one, and can become two again.
 *
 * <p>Glossary: <em>merge</em> (gộp), <em>the record that goes</em> and <em>the record that stays</em>; <em>party</em>, a feature whose
 * tables name people; <em>cell</em>, what one column of one row said before and says since.
 *
 * <ul>
 * <li>MRG-1: an administrator who may change both records merges them, with a reason, after a preview that says what each has and what
 * will be. What stands in the way is told there with its cure, and refuses the merge.
 * <li>MRG-2: each feature whose tables name people says in which columns, and what stands in the way there. No table names people of which
 * nobody says so.
 * <li>MRG-3: the record that goes stays as a row. It is deactivated, found by no list, and its address leads to the one that stays; an imported
 * list that names it as it was means the one that stays.
 * <li>MRG-4: name, year of birth, number and present unit are those of the record that stays. Where the other belonged when nothing is
 * known of this one is added to its history.
 * <li>MRG-5: of two accounts the one of the record that stays is kept and the other can't sign in any more; where only the other
 * record has one, it comes along as it is. No role is added.
 * <li>MRG-6: enrolments come along with everything that hangs on them. Whoever was in one class twice is in it once; the other time was
 * withdrawn before and stays known.
 * <li>MRG-7: certificates stay valid as they were printed. Those of the record that goes are looked at as after any correction (CLS-11).
 * <li>MRG-8: each cell that was changed is remembered, so that undoing gives it back exactly. What was added since stays with the record that
 * stays, but for what hangs on an enrolment that goes back. Undoing is refused once something depends on the merge: another merge of either,
 * a move, a certificate for such an enrolment.
 * <li>MRG-9: merges happen one after the other; a record that went takes part in none, and gets nothing new.
 * </ul>
 */
@NullMarked
package vn.sontay.training.people.organisation.merge;

import org.jspecify.annotations.NullMarked;
