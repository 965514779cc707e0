/** What a report on results says, and what is proposed to be said. Pure: figures in, papers and sentences out. */
@NullMarked
package vn.sontay.training.outcome.report.results.text;

import org.jspecify.annotations.NullMarked;
