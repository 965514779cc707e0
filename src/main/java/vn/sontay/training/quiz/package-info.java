/**
 * Tests: the questions of {@code content/quizzes}, held in memory as immutable {@link vn.sontay.training.quiz.Quizzes} and
 * archived with their hash, so that an attempt keeps the wording it was made on.
 *
 * <p>Glossary: <em>quiz</em> (bài kiểm tra), an ordered list of questions; <em>question</em> (câu hỏi); <em>option</em>
 * (phương án); <em>key</em> (đáp án), the letters of the right options.
 *
 * <ul>
 * <li>QUI-1: a multiple choice counts all or nothing: exactly the key's letters.
 * <li>QUI-2: a question's code is unique over all files; a question of another wording is another row in the archive.
 * <li>QUI-3: each course's quiz exists, and asks only about lessons of that course.
 * <li>QUI-4: single and multiple choice have four options, A to D; a multiple's key has two or three of them.
 * </ul>
 */
@NullMarked
package vn.sontay.training.quiz;

import org.jspecify.annotations.NullMarked;
