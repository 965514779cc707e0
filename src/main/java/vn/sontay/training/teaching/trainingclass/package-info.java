/**
 * Training classes (lớp tập huấn): opened from a course, with trainers, sessions (buổi) and enrolled people.
 *
 * <ul>
 * <li>CLS-1: a person is in a class once; who leaves is withdrawn with a reason and a date, the row stays.
 * <li>CLS-2: an enrolment keeps name, unit and post as they were on the class's first day, whatever changes later.
 * <li>CLS-3: a session in which nobody is marked is moved (dời lịch) with a reason, also when it should have begun; the old date stays
 * known. The new half day is still ahead; after the class's last day, that moves too.
 * <li>CLS-4: a trainer's scope is the classes they teach; an administrator's those that their units organise (ORG-12).
 * <li>CLS-5: a class counts for the plan it was opened under, which has a target for its course and is of its
 * organiser's unit or one above; or for none.
 * <li>CLS-6: whether a class is coming, running or finished is derived from its dates and its closed roll calls.
 * <li>CLS-7: a class has one session in a half day; sessions are numbered by time. What has begun, was postponed or cancelled keeps its
 * number.
 * <li>CLS-8: a session is removed only before it begins and while it has no roll call.
 * <li>CLS-9: nobody is in a class that they teach. Where old data has it otherwise, they take no quiz there and get no
 * certificate of it.
 * <li>CLS-10: nobody enters or changes what they have reached themselves, whatever their roles; an administrator who is in a
 * class runs it, and leaves their own results to somebody else.
 * <li>CLS-11: what papers that were issued stand on is corrected only by somebody who has confirmed to know that, and is
 * announced to whoever issued them. Adding what wasn't there yet is no correction.
 * Such a correction of the class itself needs a reason as soon as papers name what it changes.
 * <li>CLS-12: a class is taught by people of its administrator's units, of the units above, or of none; who teaches it stays.
 * <li>CLS-13: what was said of a class (course, plan, days, trainers) and of a session (its half day, that it was removed) stays
 * known when it changes: a row for each change, with the day from which it holds, since when it was known and by whom. What was
 * there before these rows were kept has no moment of recording.
 * <li>CLS-14: a withdrawal can be taken back, with a reason; both stay known, a row for each withdrawal. Then its person is in the class
 * as if they had never left.
 * <li>CLS-15: a session in which nobody is marked is postponed (tạm hoãn): it has no half day, and is neither held nor due until it is
 * moved to one. A session is cancelled (hủy) with a reason, also after its start, unless its roll is closed; marks of an open roll stay
 * and count for nothing. A cancellation can be taken back.
 * <li>CLS-16: what counts for shares, tiết and rolls is the sessions of the whole class that have a half day ({@code WhichSessions}). A class
 * isn't held, nor over, while one waits for a day.
 * <li>CLS-17: a session stands for one that was cancelled (dạy bù), under its number; one at a time does, and it isn't taken back meanwhile.
 * <li>CLS-18: a session only for those who were absent from another one (học bù) has no roll, no number and no part in anybody's share.
 * <li>CLS-19: all sessions of a class that are to come are put off in one act: each is postponed, or moved by as many days. Then whom to
 * call is shown.
 * <li>CLS-20: a session has the trainers, the place and the hours of its class and half day unless it is given its own. A trainer who
 * can't come names a colleague who teaches for the same organiser; who is named for a session is staff to the class, and who was replaced
 * doesn't find it in their list any more. Who or what would be in two places in one half day is told, to be confirmed.
 * <li>CLS-21: a person is in a class by one enrolment. Where two records of one became one, a second one that was withdrawn before stays
 * known under a key of its own, and isn't taken back; both in the class, or one of them teaching it, keeps records from becoming one.
 * <li>CLS-22: an enrolment says from which day its person is in the class, where that is after its first day: for who is enrolled
 * while it runs that day unless another one is said, for who comes unlisted the day on which they came. It is set right with a reason;
 * each time it was said stays known. What it counts for is the course's rule to say (CUR-14).
 * <li>CLS-23: a class may say how many people it takes. Beyond that people aren't enrolled but wait for a place, in the order in which
 * they were put there, where whoever enrols them says so; who is new doesn't go before them. A place that comes free is offered to the
 * first. Who waits is in the class in no way: no roll, no share, no figure. Two who give away the last place at once give it once.
 * <li>CLS-24: a copy of a class is a new one with the same course, trainers, place and half days with their own hours, so many days
 * later; its people only where that is said. Nothing that was reached in the old one is taken along.
 * <li>CLS-25: a class that is over may be entered from its papers. It says so everywhere, with who entered it and when; its rolls, scores and
 * certificates follow the ordinary rules.
 * <li>CLS-26: whose data are used for nothing (ORG-19) is taken out of every class that isn't over, from that day and whoever organises it;
 * the reason that is said of it is that alone. When it is lifted they are in those of them again that aren't over and have a place left, which
 * they don't teach by now. Nobody takes them back meanwhile.
 * <li>CLS-27: who teaches a class moves and postpones its sessions, as who stands before a hall under water can't wait for an office. Everything
 * else that becomes of a session is its organiser's to say: adding, removing, cancelling, making up for it, who teaches it and where.
 * </ul>
 */
@NullMarked
package vn.sontay.training.teaching.trainingclass;

import org.jspecify.annotations.NullMarked;
