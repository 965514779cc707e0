/** The pages of money: of a class, of a plan, and the form that cancels. */
@NullMarked
package vn.sontay.training.outcome.funding.web;

import org.jspecify.annotations.NullMarked;
