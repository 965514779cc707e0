/**
 * Roll call: marks of people in sessions, corrections, the sheet that people sign.
 *
 * <p>Glossary: điểm danh, roll call; finding, what was found about a person in a session; mark, a finding as somebody recorded it; chốt điểm danh, to close it; danh sách điểm danh, sign sheet; buổi, session.
 *
 * <ul>
 * <li>ATT-1: the roll of a session is taken on its day or later; the first save opens the roll call.
 * <li>ATT-2: on the roll is who is in the class on the session's day; who has left by then isn't, unless marked already.
 * <li>ATT-3: before closing, a mark that changes is superseded by a new one; one that doesn't change leaves no trace.
 * <li>ATT-4: a roll call is closed once, and only when there is somebody on the roll and everybody is marked.
 * <li>ATT-5: after closing, a mark changes only by a correction with a reason; the old mark is kept and shown.
 * <li>ATT-6: who joined the class after closing stands as "chưa ghi" until a correction with a reason marks them.
 * <li>ATT-7: attendance is the share of all sessions of the class with a counting mark in a closed roll call, by the
 * sessions' days.
 * <li>ATT-8: late counts as attended, excused doesn't, unless the course's rule says otherwise that was in force on the class's
 * first day (CUR-11).
 * <li>ATT-9: a sign sheet ends with five empty rows and a place to sign for trainer and organiser; its QR code leads to the session's roll.
 * <li>ATT-10: a save from an older state than the saved one is refused and keeps what was chosen on the screen. Of saves at
 * once one is kept. A save costs eight statements at most, whoever is on the roll.
 * <li>ATT-11: nobody comes to two classes in one half day: who is marked present or late in one isn't in another. A correction asks
 * whether that is meant.
 * <li>ATT-12: a closed roll call is opened again with a reason, by somebody who isn't in the class; until it is closed again it counts for
 * nobody. What papers stand on is confirmed and announced both times (CLS-11).
 * <li>ATT-13: who joined after closing is marked for a session all on one page, with one reason.
 * <li>ATT-14: closing a roll call before its session is over is asked once, as people still come.
 * <li>ATT-15: a session that isn't held, or is only for absentees, has no roll (CLS-15, CLS-18).
 * <li>ATT-16: an absence from a session with a closed roll is settled by having been in another session (học bù): one for absentees of
 * the same class, or one of another class of the same course to which the person doesn't belong. From that one's day on they attended the
 * session that they missed. It settles one absence of a person, is taken back with a reason, and holds its session where it is.
 * </ul>
 *
 * <p>Rooms, which know this one: {@code substitute} who comes instead of whom, {@code walkin} who comes without being in the class,
 * {@code signed} the sheet that people signed.
 */
@NullMarked
package vn.sontay.training.teaching.attendance;

import org.jspecify.annotations.NullMarked;
