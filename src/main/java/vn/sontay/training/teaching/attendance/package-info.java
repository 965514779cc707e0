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
 * <li>ATT-14: closing a roll call before its session is over, by its own hours, is asked once, as people still come.
 * <li>ATT-15: a session that isn't held, or is only for absentees, has no roll (CLS-15, CLS-18).
 * <li>ATT-16: an absence from a session with a closed roll is settled by having been in another session (học bù): one for absentees of
 * the same class, or one of another class of the same course to which the person doesn't belong, or belonged before. From that one's day on they attended the
 * session that they missed. It settles one absence of a person, is taken back with a reason, and holds its session where it is.
 * <li>ATT-20: what a device kept while it had no network is taken record by record, each once, also when it is sent again. What two
 * people said of different persons is merged; where both said something different of one person, who sends later is told, and a
 * person decides. Whoever changes their mind on the same device isn't asked, and what was said
 * there before arrives in vain. When it was said is told by the difference of the
 * device's own moments, so its clock may be wrong. What can't be taken (before the day, after closing, not on the roll, one's own) is told of each, and the
 * device keeps it until a person lets go of it; after closing it can be entered as a correction (ATT-5).
 * <li>ATT-21: a mark may say when somebody came late, when they left before the end, and why they are excused; both times lie in the hours
 * of the session as they are when it is said. Who left early counts as
 * their status does: attended, unless they came late and the course's rule doesn't count that (ATT-8).
 * <li>ATT-22: whoever has opened a session's roll or their first screen of its day with a network can take the roll without one. The
 * pages for that hold nobody's name; names, marks and phone numbers of a session lie in the browser's database under the account's number. They go
 * when everything is acknowledged and the roll is closed or its day is over, when they sign out or somebody else signs in, and
 * after seven days. Closing needs a network.
 * <li>ATT-23: who joined after a session stays on its roll (ATT-2), and the page says that they did, and whether it counts for them
 * (CLS-22). Where the course's rule says that it doesn't (CUR-14), missing it is no absence to settle.
 * <li>ATT-24: a session teaches the lessons of the planned session of its title, else of its place, in the editions that its class reads on the
 * session's day (PRG-2). Which these are is kept when its roll is first closed, of rolls that were closed before that at the next start, and stays so
 * whatever becomes of the content. Who is marked present or late in a closed roll was taught them on that day, whatever else the course's rule counts as
 * attended; who was in another session instead (ATT-16), on its day, what that one taught, or what the missed one did if it was for absentees.
 * </ul>
 *
 * <p>Rooms, which know this one: {@code substitute} who comes instead of whom, {@code walkin} who comes without being in the class,
 * {@code excuse} papers of who is excused, {@code signed} the sheet that people signed.
 */
@NullMarked
package vn.sontay.training.teaching.attendance;

import org.jspecify.annotations.NullMarked;
