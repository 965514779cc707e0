/**
 * How far the plans' targets are reached, and the evidence behind each figure. Reads from every feature, changes nothing.
 *
 * <p>Glossary: <em>asOf</em>, the day to which a figure is asked for; <em>to count</em>, to be one of the n in n/N; a person's
 * <em>day</em>, the day on which their evidence became complete.
 *
 * <ul>
 * <li>RPT-1: a figure follows from the evidence as it is known now (COM-7); evidence goes by the day on which it took effect (session,
 * submission, lesson, sign-off), so that a correction made today about last week changes last week's figure.
 * <li>RPT-2: a class is held when the roll call of every session is closed; its day is that of its last session.
 * <li>RPT-3: a person counts when the completion rule of a class is met by the evidence, once however many classes; their day
 * is the earliest since which that is so in one of the classes, without a break up to asOf (COM-2).
 * <li>RPT-4: a class is on time when it is held and its last session was not after the deadline.
 * <li>RPT-5: a target is reached when n is at least N, on the day of the N-th; reached after the deadline it stays marked as
 * late; the deadline's own day is still in time; without N there is no percentage and no verdict.
 * <li>RPT-6: asOf is never after today; a deadline "this year" is that of asOf's year.
 * <li>RPT-7: the classes of a target are those opened under its plan, of its courses; a person who has left a class on or
 * before asOf is not counted in it.
 * <li>RPT-8: leaders and administrators see the plans of their units (PLA-4), their own share of those of units above (PLA-6), and the evidence of the classes that count for these or
 * that their units organise, and of the people who count for a part that their units got (DIR-5).
 * <li>RPT-9: certificates are shown beside the figures, never counted in them: who has completed counts whether their paper
 * waits for its signature or was revoked. As a certificate counts what is valid on asOf (CER-19).
 * <li>RPT-12: beside the day of the figures one may name the day by whose end what counts had been recorded: then a figure is what it was
 * read as on that day (COM-11), with the total, last day and courses that its target had then (PLA-5), and equals the lists that are
 * given of who and which classes counted, and the evidence that they open to (COM-13): marks, rolls, timetable, tests, practice, lessons,
 * who was in the class, and certificates, all as they stood by what had been recorded; names, titles and what is said in feedback are those
 * of today. Who hadn't completed yet is told as it is known now alone, and pages say so. Of days before
 * anything was kept it is said that nothing is known.
 * <li>RPT-13: those who count are told by unit in two tables, as the unit was and as what became of it by today, and by class; each adds up to the
 * figure. A unit that went into several, or into none, is told as one that can't be determined today, once, and never guessed.
 * <li>RPT-14: how many counted is told of the end of each week, Sundays, of the last half year at most, not before the plan's own day; the last is
 * asOf. Each is the figure of that day.
 * <li>RPT-10: a person's whole training is one page: for themselves, for who looks after a unit where they belong, and for others as far as
 * their units organised or issued it. Evidence of one class leads to it.
 * <li>RPT-11: the lists behind a target name each person once, with all of their classes of that target: which one counts, and of each other one
 * why it doesn't (completed as well, left, what isn't met).
 * </ul>
 */
@NullMarked
package vn.sontay.training.outcome.report;

import org.jspecify.annotations.NullMarked;
