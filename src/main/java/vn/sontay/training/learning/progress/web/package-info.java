/** The pages of lessons: a trainee's list and lesson, the staff's view of a class's progress and practice. */
@NullMarked
package vn.sontay.training.learning.progress.web;

import org.jspecify.annotations.NullMarked;
