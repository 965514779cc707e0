/**
 * The sheet that people signed in the hall, as it came back (bảng ký tên).
 *
 * <ul>
 * <li>SGN-1: its photos and files are kept with their session as other scans are (SCN-1, SCN-2), for the staff of the class alone; what was
 * a mistake is withdrawn with a reason.
 * <li>SGN-2: who keeps it may say how many signatures it has. Each count is a row; the last one counts. Where it differs from how many came by the
 * roll, those who wait to be confirmed among them, that is shown until it is explained. An explanation holds for the difference
 * that it was given for.
 * </ul>
 */
@NullMarked
package vn.sontay.training.teaching.attendance.signed;

import org.jspecify.annotations.NullMarked;
