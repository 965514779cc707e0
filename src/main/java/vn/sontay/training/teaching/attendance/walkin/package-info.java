/**
 * People who come to a class without being in it (người đến thêm).
 *
 * <ul>
 * <li>WLK-1: whoever takes the roll adds them by name and unit, on the day of the session or later, whether the roll call is
 * closed or not. They get a row and marks of their own, one a session; a mark that changes is superseded, as in ATT-3.
 * <li>WLK-2: until an administrator of the class has decided they stand on the roll, the sign sheet and the list as "chờ xác
 * nhận" and count for nothing.
 * <li>WLK-3: confirmed, they are a person's enrolment: of a new person, of one who is known, or the one that this person has in the class
 * already. Their marks become marks of that enrolment where it has none in a session; one that it has stays.
 * <li>WLK-4: where who adds them administers the class, names a unit and nobody is called alike, they are confirmed at once.
 * <li>WLK-5: a refusal has a reason, which the trainer reads. A decision is made once.
 * </ul>
 */
@NullMarked
package vn.sontay.training.teaching.attendance.walkin;

import org.jspecify.annotations.NullMarked;
