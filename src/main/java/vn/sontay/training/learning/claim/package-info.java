/**
 * The register of claims: each statement of law or procedure that lessons, questions, pictures and cards make, written once with the document it stands on, how
 * sure it is, from when until when it holds, and who looked at it when. Lessons, questions and cards name the claims they rest on; a figure may be written as a
 * reference that is filled from its claim, so that a lesson and a key say the same.
 *
 * <p>Glossary: <em>claim</em> (căn cứ), one statement; <em>document</em> (văn bản), what claims stand on; <em>figure</em>, the number, deadline or name in
 * a claim that must be the same everywhere; <em>subject</em>, what claims that can contradict each other speak of; <em>use</em>, where a lesson's edition,
 * a question or a card names a claim; <em>review day</em>, the day as of which the whole content was declared to be right.
 *
 * <ul>
 * <li>CLM-1: a claim has a statement, a document with its day, its certainty, the first day on which it holds, and the day and the role of whoever looked last.
 * <li>CLM-2: nothing points nowhere: a claim names a document that there is, a lesson, a question and a card claims that there are.
 * <li>CLM-3: two claims on one subject never say different figures for one day.
 * <li>CLM-4: a lesson's edition, a question, a card or a change that is in force on the review day rests on no claim that had ended before it: the build fails. By today's
 * date the build only remarks.
 * <li>CLM-5: a reference in double braces in a lesson, a question's or a card's file is the claim's figure, or its number; it names the claim by that.
 * <li>CLM-6: what is doubtful is no claim: there is no certainty for it.
 * <li>CLM-7: a file of claims, lessons, questions, cards, kits or changes may say who read it after its author, by role, on which day, and what they found.
 * <li>CLM-8: a file of claims says who compared its claims with their documents after its author; the build asks for it, a start doesn't.
 * </ul>
 */
@NullMarked
package vn.sontay.training.learning.claim;

import org.jspecify.annotations.NullMarked;
