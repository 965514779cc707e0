/** What a class is asked: its quizzes, the questions drawn for them from the bank (QUI-11, QUI-18, QUI-23), and where the bank runs short. */
@NullMarked
package vn.sontay.training.assessment.quiz.draw;

import org.jspecify.annotations.NullMarked;
