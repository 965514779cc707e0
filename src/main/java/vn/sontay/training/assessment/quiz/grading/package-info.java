/** What becomes of results later: corrected keys, marking anew, and the markings that an attempt has had (QUI-80 to QUI-84). */
@NullMarked
package vn.sontay.training.assessment.quiz.grading;

import org.jspecify.annotations.NullMarked;
