/** The pages of filings and of what came of the training. */
@NullMarked
package vn.sontay.training.outcome.effect.web;

import org.jspecify.annotations.NullMarked;
