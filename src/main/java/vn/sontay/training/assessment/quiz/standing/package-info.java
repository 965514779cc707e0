/** How people and classes stand with their quizzes, and what their pages show of attempts (QUI-8, QUI-22). */
@NullMarked
package vn.sontay.training.assessment.quiz.standing;

import org.jspecify.annotations.NullMarked;
