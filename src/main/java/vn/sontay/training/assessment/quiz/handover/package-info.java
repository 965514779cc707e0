/** Answers that a phone could not send, brought to the staff as a file or code (QUI-45, QUI-46). */
@NullMarked
package vn.sontay.training.assessment.quiz.handover;

import org.jspecify.annotations.NullMarked;
