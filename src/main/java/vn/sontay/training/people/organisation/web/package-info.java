/** Pages of units, and of what is kept of one person. */
@NullMarked
package vn.sontay.training.people.organisation.web;

import org.jspecify.annotations.NullMarked;
