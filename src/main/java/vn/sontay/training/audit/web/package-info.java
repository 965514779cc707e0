/** The administrators' list of the trail. */
@NullMarked
package vn.sontay.training.audit.web;

import org.jspecify.annotations.NullMarked;
