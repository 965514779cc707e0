/**
 * Training classes (lớp tập huấn): opened from a course, with trainers, sessions (buổi) and enrolled people.
 *
 * <ul>
 * <li>CLS-1: a person is in a class once; who leaves is withdrawn with a reason and a date, the row stays.
 * <li>CLS-2: an enrolment keeps name, unit and post as they were on the day of enrolment.
 * <li>CLS-3: a session that has not begun can be moved with a reason; the old date stays known.
 * <li>CLS-4: a trainer's scope is the classes they teach; an administrator's is every class.
 * <li>CLS-5: a class counts for the plan it was opened under.
 * </ul>
 */
@NullMarked
package vn.sontay.training.trainingclass;

import org.jspecify.annotations.NullMarked;
