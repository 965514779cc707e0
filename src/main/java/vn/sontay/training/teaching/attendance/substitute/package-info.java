/**
 * Somebody comes to a class instead of somebody else (cử người khác đi thay).
 *
 * <ul>
 * <li>SUB-1: the staff of the class say so of two people who are in it, for one session or from a day on, with a reason; a row that can be
 * undone with a reason. Who isn't in the class is written down at the door first, with whom they stand in for (WLK-1), and is linked when
 * they are confirmed.
 * <li>SUB-2: the two never add up to one attendance: each has marks of their own, and while it holds the one who can't come isn't
 * marked present or late in these sessions. Who is marked so already is corrected first.
 * <li>SUB-3: nobody stands in for themselves, for two people in one session, or for somebody who stands in; nobody has two who stand in
 * for them in one session.
 * </ul>
 */
@NullMarked
package vn.sontay.training.teaching.attendance.substitute;

import org.jspecify.annotations.NullMarked;
