/** Leaders' pages and the JSON of the targets. */
@NullMarked
package vn.sontay.training.outcome.report.web;

import org.jspecify.annotations.NullMarked;
