/** The pages of the field diary: a trainee's own, the staff's view of a class and of one person. */
@NullMarked
package vn.sontay.training.learning.fieldwork.web;

import org.jspecify.annotations.NullMarked;
