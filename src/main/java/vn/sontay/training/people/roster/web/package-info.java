/** The pages of lists of people. */
@NullMarked
package vn.sontay.training.people.roster.web;

import org.jspecify.annotations.NullMarked;
