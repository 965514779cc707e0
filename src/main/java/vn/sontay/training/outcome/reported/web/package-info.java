/** The pages of figures that units report: the list of a plan, and the forms that enter, correct and take back. */
@NullMarked
package vn.sontay.training.outcome.reported.web;

import org.jspecify.annotations.NullMarked;
