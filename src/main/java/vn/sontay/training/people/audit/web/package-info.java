/** The administrators' list of the trail. */
@NullMarked
package vn.sontay.training.people.audit.web;

import org.jspecify.annotations.NullMarked;
