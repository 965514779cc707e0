/** The page that tells who looked at whose details. */
@NullMarked
package vn.sontay.training.people.viewlog.web;

import org.jspecify.annotations.NullMarked;
