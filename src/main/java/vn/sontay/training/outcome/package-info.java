/** What came of it: certificates, and how far the plan's targets are met. */
@NullMarked
package vn.sontay.training.outcome;

import org.jspecify.annotations.NullMarked;
