/** The log of answers: what was given to which question when, and what was explained since (QUI-7). */
@NullMarked
package vn.sontay.training.assessment.quiz.answer;

import org.jspecify.annotations.NullMarked;
