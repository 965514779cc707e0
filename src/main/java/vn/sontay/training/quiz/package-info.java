/**
 * Tests: the bank of questions of {@code content/questions} and the tests of {@code content/quizzes} that are drawn from it,
 * held in memory as immutable {@link vn.sontay.training.quiz.Quizzes}; questions are archived with their hash, so that an
 * attempt keeps the wording it was made on.
 *
 * <p>Glossary: <em>quiz</em> (bài kiểm tra), drawn for each class; <em>bank</em> (ngân hàng câu hỏi), all questions;
 * <em>pre-test</em> (kiểm tra đầu vào), taken before the first lesson and only to compare; <em>question</em> (câu hỏi); <em>option</em>
 * (phương án); <em>key</em> (đáp án), the letters of the right options; <em>attempt</em> (lượt làm bài), one person's going
 * through a quiz, or the result of one that was taken on paper; <em>answer</em> (câu trả lời), what is chosen for one
 * question of an attempt.
 *
 * <ul>
 * <li>QUI-1: a multiple choice counts all or nothing: exactly the key's letters.
 * <li>QUI-2: a question's code is unique over all files; a question of another wording is another row in the archive.
 * <li>QUI-3: each course's quizzes exist, and its pre-test asks the other half.
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
 * <li>QUI-11: a class is asked what is valid on its first day and about its course's lessons, in two halves: as many of each
 * lesson in both, and of each difficulty as many or one more or less. It follows from the class and the codes alone.
 * <li>QUI-12: a file of questions is about one lesson and named for it; each question names the lesson's outcome that it asks
 * for and its difficulty. Those sort it: they aren't part of its wording.
 * <li>QUI-13: the outcome exists in every edition of the lesson that the question's dates meet; once a file has six questions,
 * every outcome of every edition is asked for by one at least.
 * <li>QUI-14: keys don't give themselves away. No key is longer than 1.4 times the longest wrong option. Over the lessons of
 * one group of readers (A officers, B teams): of 20 single choices or more each letter is the key of 15 to 35 %, and the key is
 * the longest option of at most 40 %; of 6 true-or-false or more neither is the key of more than 70 %.
 * <li>QUI-15: the build refuses a bank from which a course's test can't be drawn whole for a class of now, 01/09/2025 or
 * 01/03/2026.
 * <li>QUI-16: a pre-test is taken once, has no pass mark (0) and counts for nothing.
 * </ul>
 */
@NullMarked
package vn.sontay.training.quiz;

import org.jspecify.annotations.NullMarked;
