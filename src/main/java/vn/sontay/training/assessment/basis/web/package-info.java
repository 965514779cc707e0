/** The page of what the content rests on. */
@NullMarked
package vn.sontay.training.assessment.basis.web;

import org.jspecify.annotations.NullMarked;
