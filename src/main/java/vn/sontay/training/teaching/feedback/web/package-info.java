/** The pages of the feedback form: a trainee's sheet, the staff's paper sheets, the summary of a class. */
@NullMarked
package vn.sontay.training.teaching.feedback.web;

import org.jspecify.annotations.NullMarked;
