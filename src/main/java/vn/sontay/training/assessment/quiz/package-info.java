/**
 * Quizzes: those of {@code content/quizzes}, drawn from the bank of questions for each class, and what people make of them.
 *
 * <p>Glossary: <em>quiz</em> (bài kiểm tra), drawn for each class; <em>pre-test</em> (kiểm tra đầu vào), taken before the first
 * lesson and only to compare; <em>attempt</em> (lượt làm bài), one person's going through a quiz, or the result of one that was
 * taken on paper; <em>answer</em> (câu trả lời), a response that somebody gave to a question of an attempt at a moment;
 * <em>grading</em> (lần chấm), one marking of an attempt.
 *
 * <p>What a quiz is stands here: its files, rules and catalogue. The rooms, each of which knows only those before it: {@code draw}
 * what is asked; {@code hours} when and how long; {@code answer} the log of answers; {@code attempt} people's attempts;
 * {@code grading} corrected keys and marking anew; {@code handover} answers that a phone couldn't send; {@code standing} how
 * people and classes stand. What sets hours tells who keeps attempts by an event ({@code EndsMoved}).
 *
 * <p>QUI-60 to QUI-64 stand in {@code paperquiz}, QUI-65 to QUI-69 in {@code quizresults}.
 *
 * <ul>
 * <li>QUI-3: each course's quizzes exist, and its pre-test asks the other half: no pre-test asks the half of which any course's
 * quiz that counts asks about the same lessons.
 * <li>QUI-5: an attempt keeps the questions, the wording, the terms and the pass mark as they were when it was begun.
 * <li>QUI-6: a person has one open attempt at a quiz; the course says how many attempts there are. One that was taken on
 * paper is one of them.
 * <li>QUI-7: every answer given is kept, in the order of its arrival. A client numbers what it gives, so that an answer can be
 * sent again and is there once. Of several answers to a question the one given last stands: the client says how long ago that
 * was, so that its clock may be wrong; its own answers keep their order. After submission none is taken.
 * <li>QUI-8: the best submitted attempt counts: a passed one before others, then the higher score. Where the quiz says
 * {@code counts: last}, the one taken last does. A class goes by what the quiz said on its first day (CUR-11).
 * <li>QUI-9: a result from paper is entered by staff and marked so for ever. A mistaken one is voided with a reason and
 * entered anew; a voided one counts for nothing.
 * <li>QUI-10: the score is what all questions earned, times ten over their number, rounded to two decimals; passed is who
 * reaches the pass mark by that score.
 * <li>QUI-11: a class is asked what is valid on its first day and about its course's lessons, from the two halves of the bank
 * (QST-22): as many of each lesson in both quizzes, and, as far as the bank allows, of each difficulty as many or one more or
 * less. It follows from the class, the codes and their halves alone.
 * <li>QUI-15: the build refuses a bank from which a course's quiz can't be drawn whole for a class of now, 01/09/2025 or
 * 01/03/2026. Where the bank runs short later, by dates or withdrawals, administrators are told on their first page, with
 * the bank and when they open a class; the quiz goes on with fewer questions.
 * <li>QUI-23: whoever takes a quiz that counts again is asked what they haven't seen: as many of each lesson as the class is
 * asked first, as near as can be in difficulty. It follows from a seed that is kept with the attempt and from what they were
 * asked before in their class, on the screen and on paper. Where a lesson has too few questions, as few as possible come again,
 * those first that they haven't seen for the longest, and administrators are told the lesson and how many are missing. A print
 * for those who take it again asks what none of them has seen. The version of the rules of drawing stands with each attempt and
 * print ({@code Drawing.VERSION}); what was drawn before stays as it was drawn.
 * <li>QUI-16: a pre-test is taken once, has no pass mark (0) and counts for nothing.
 * <li>QUI-40: an answer stays in the browser until the server says that it has it, and is sent again until then, in the order
 * in which it was given. What the server has it acknowledges again, also when the attempt is closed since. An attempt isn't
 * handed in from the page while answers to it wait.
 * <li>QUI-41: pages with the same attempt follow one another; of what is on its way or being typed nothing is overwritten.
 * <li>QUI-42: what lies in a browser belongs to the person who gave it: it is sent and shown under their sign-in alone.
 * <li>QUI-43: when an answer was given goes by the server's time, which the page is told and counts on from; no device's clock
 * is asked.
 * <li>QUI-44: an ended session costs a sign-in and no answer, with or without JavaScript.
 * <li>QUI-45: what can't be sent any more, or not in time, can be handed over as a file or as QR codes. A browser lets go of
 * it when the server has it, or when its owner says so twice.
 * <li>QUI-46: staff of the class decide, with a reason, whether answers that were handed over are taken. They are believed
 * nothing: person, attempt and questions must fit together, or none is taken; those that say they were given after the end,
 * or to a question that was explained, aren't. What is taken goes into the same log under its own number, so that it is there
 * once whatever way it comes; an attempt that was handed in is marked anew, and its old marking stays.
 * <li>QUI-47: of answers that come together each has its own verdict: one that can't be taken hinders none beside it. A form
 * that is sent whole is taken whole or not at all. A page keeps an answer at once and sends it with those that follow soon.
 * <li>QUI-80: marking is pure: the same questions, keys, responses and version of the rules make the same result, whoever
 * marks when. Whoever changes a rule of marking raises {@code Marking.VERSION}. Results stay as they were marked, each with
 * its version. One that is marked anew, as a key was corrected (QUI-82), is marked as a whole by the rules of that day, so
 * that no marking mixes versions.
 * <li>QUI-81: a question that was dropped is neither earned nor missed: it is out of what was earned and out of what could
 * be. No quiz is left without a question that counts.
 * <li>QUI-82: before a key is corrected, everybody whose score would change is shown, and nothing is stored. The correction
 * marks each attempt that is marked otherwise by it anew, in one transaction with its line in the trail and what others keep
 * about results. Attempts that are still open are marked by it when they are submitted.
 * <li>QUI-83: who corrects locks the attempts by id, then the edition, then the attempts that came meanwhile; who submits
 * locks the attempt alone. Of two who correct the same edition at once, the second is told that its page is stale.
 * <li>QUI-84: how things stood at the end of a day goes by the marking in force then: one that was made later changes no
 * figure of an earlier day.
 * <li>QUI-17: each marking of an attempt stays, with the version of the rules, who let it be marked and why; the last is in
 * force, and the attempt repeats its result.
 * <li>QUI-18: a quiz may say what it draws: its draw rules are met in their order, each from the quiz's half and exactly, no
 * question twice; what is left of {@code questions} is drawn as always. What QUI-11 leaves out for the halves' sake comes last here. A rule that the bank can't meet is refused by the build
 * and at a start. A quiz for which each attempt draws for itself keeps the seed of the draw with the attempt. The order of
 * questions and options that is an attempt's own follows from seeds kept with it; the parts of a scenario keep their order. A file that
 * changes a limit says since when and what classes have that began before.
 * <li>QUI-19: a class's staff may set hours for a quiz, also by opening or closing it at once, each time anew: the last ones are in force. What is open isn't opened, what is over isn't closed. Nobody begins outside of
 * them. Hours that are set while somebody is at the quiz can give time, never take any. Who begins locks their enrolment, who
 * sets hours those of the whole class: so whoever begins at that moment goes by the new hours, or is given the time.
 * <li>QUI-20: an attempt ends at the earlier of its limit and the closing, both later by the person's own extra time. Extra time
 * is 1 to 240 minutes with a reason, the last that was given in force, and moves the end of an open attempt.
 * <li>QUI-21: the server's clock decides. Answers are taken until the grace after the end is over; then what is there is handed
 * in as of the end, by a timer or by whoever looks at the attempt first, once.
 * <li>QUI-22: no trainee is ever told what is right of a question that a quiz that counts may draw. Who took such a quiz is told
 * the total and what each lesson earned, never of one question alone; neither the questions nor their own answers are shown
 * again, nor the reason why a key was corrected. A pre-test tells what is right with the result, or at once for a question that
 * is answered and from then on stays as it is, or when the class's hours (without hours: its last day) and the time of all who
 * are at it are over. Staff always see it.
 * </ul>
 */
@NullMarked
package vn.sontay.training.assessment.quiz;

import org.jspecify.annotations.NullMarked;
