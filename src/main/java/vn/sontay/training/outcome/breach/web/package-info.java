/** Pages on breaches of the rules on personal data. */
@NullMarked
package vn.sontay.training.outcome.breach.web;

import org.jspecify.annotations.NullMarked;
