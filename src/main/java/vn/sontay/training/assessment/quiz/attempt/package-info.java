/** People's attempts, on the screen and on paper: begun, marked, handed in by themselves or the clock (QUI-5 to QUI-10, QUI-17, QUI-21). */
@NullMarked
package vn.sontay.training.assessment.quiz.attempt;

import org.jspecify.annotations.NullMarked;
