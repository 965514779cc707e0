/**
 * What the content rests on, for those who keep it: each claim of the register with its certainty and its days, and the lessons, questions, cards, kits and changes in force that
 * rest on it.
 *
 * <p>Glossary: <em>ended</em>, its last day is over; <em>ending</em>, its last day is within {@link vn.sontay.training.assessment.basis.ClaimRow#SOON_DAYS}
 * days; <em>touched</em>, a lesson's edition, a question, a card, a kit or a change in force that names it.
 *
 * <ul>
 * <li>BSS-1: what has ended and touches something comes first, then what ends soon, then the others as the register has them.
 * <li>BSS-2: a question that was withdrawn in the browser, or that isn't in force today, is not touched; nor is an edition for classes of other days.
 * <li>BSS-3: who keeps the bank of questions may read it.
 * <li>BSS-4: a change rests on its new claims and on what else its text says, while it is told (CHG-2). It is named beside its old claims, too, from
 * the day on which it is known; those choose whom it is told and touch nothing.
 * </ul>
 */
@NullMarked
package vn.sontay.training.assessment.basis;

import org.jspecify.annotations.NullMarked;
