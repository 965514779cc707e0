/**
 * Changes of law and procedure, and how they reach those who learned what was before: a text of three minutes with three questions, whom it concerns, and
 * who knows it by now.
 *
 * <p>Glossary: <em>change</em> (thay đổi), one change of law or procedure, known by its code; its <em>old</em> and <em>new</em> claims; <em>to teach</em> a
 * change, to rest on all of its new claims; <em>concerned</em> (cần biết), who learned what was before and nothing that teaches the change;
 * <em>to learn</em> an edition (đã học), to have completed it oneself or to have been taught it in the hall; <em>to know</em> a change
 * (đã biết), to have answered its three questions.
 *
 * <ul>
 * <li>CHG-1: a change is a file of {@code content/changes}: its first day, at least one old and one new claim, a text of 250 words at most and exactly three
 * questions with one right option each. Each new claim is of the law or an official page and holds on the first day; else the file is refused.
 * <li>CHG-2: a change is told from its first day to the last on which all of its new claims hold.
 * <li>CHG-3: it concerns whoever has learned an edition of a lesson that rests on one of its old claims and doesn't teach it, and none that teaches it. Learned is
 * what somebody has completed (PRG-1), from that moment on, and what a session taught them in which they were present or late (ATT-24), from its day on. In
 * which class, and whether they have left it, makes no difference; nor whether its file is still there (CUR-15).
 * <li>CHG-4: who is concerned knows it once all three questions are answered rightly at one time; until then a wrong answer is explained and asked again. It is known
 * once, with the words in which it was read. Words that are mended later ask nobody anew: what changes again is another change.
 * <li>CHG-5: as of a day count sessions, completions and answers up to its end, of people who were in the system then and weren't restricted on it
 * (ORG-19): a figure of a past day stands already. Who is restricted now is counted on the days before and named on none; who was erased is on none. They count in the unit where they
 * belonged on that day, else where they learned last; a unit that has ended counts in what it went into.
 * <li>CHG-6: names and figures are seen by who looks after the unit in which somebody counts; whoever looks after all units sees who counts in none, too.
 * <li>CHG-7: certificates stay as they are. Of a class whose editions a change concerns it is said beside the certificate, if its first day came after the certificate.
 * <li>CHG-8: what is set right later (a mark, a roll that is opened again, a session that is cancelled, a class caught up on) is right of every day, as attendance is
 * (ATT-7): whom a change concerned by a mistake is counted on no day, neither among those whom it concerns nor among those who know it; whom it concerns after all is
 * counted from the session's day on. What somebody knows stays known: it is told to them, and counts again as soon as the change concerns them again.
 * </ul>
 */
@NullMarked
package vn.sontay.training.learning.lawchange;

import org.jspecify.annotations.NullMarked;
