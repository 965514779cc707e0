/** When a class can take its quizzes, and how long: hours, limits, extra time (QUI-19, QUI-20). */
@NullMarked
package vn.sontay.training.assessment.quiz.hours;

import org.jspecify.annotations.NullMarked;
