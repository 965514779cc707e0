/** Leaders' pages and the JSON of the targets. */
@NullMarked
package vn.sontay.training.report.web;

import org.jspecify.annotations.NullMarked;
