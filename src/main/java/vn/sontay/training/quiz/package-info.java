/**
 * Tests: the questions of {@code content/quizzes}, held in memory as immutable {@link vn.sontay.training.quiz.Quizzes} and
 * archived with their hash, so that an attempt keeps the wording it was made on.
 *
 * <p>Glossary: <em>quiz</em> (bài kiểm tra), an ordered list of questions; <em>question</em> (câu hỏi); <em>option</em>
 * (phương án); <em>key</em> (đáp án), the letters of the right options; <em>attempt</em> (lượt làm bài), one person's going
 * through a quiz, or the result of one that was taken on paper; <em>answer</em> (câu trả lời), what is chosen for one
 * question of an attempt.
 *
 * <ul>
 * <li>QUI-1: a multiple choice counts all or nothing: exactly the key's letters.
 * <li>QUI-2: a question's code is unique over all files; a question of another wording is another row in the archive.
 * <li>QUI-3: each course's quiz exists, and asks only about lessons of that course.
 * <li>QUI-4: single and multiple choice have four options, A to D; a multiple's key has two or three of them.
 * <li>QUI-5: an attempt keeps the questions, the wording and the pass mark as they were when it was begun.
 * <li>QUI-6: a person has one open attempt at a quiz; the course says how many attempts there are. One that was taken on
 * paper is one of them.
 * <li>QUI-7: an answer can be sent again: the one with the highest number of the client stays. After submission none is taken.
 * <li>QUI-8: the best submitted attempt counts: a passed one before others, then the higher score.
 * <li>QUI-9: a result from paper is entered by staff and marked so for ever. A mistaken one is voided with a reason and
 * entered anew; a voided one counts for nothing.
 * <li>QUI-10: the score is right answers of all questions, times ten, rounded to two decimals; passed is who reaches the pass
 * mark by that score.
 * </ul>
 */
@NullMarked
package vn.sontay.training.quiz;

import org.jspecify.annotations.NullMarked;
