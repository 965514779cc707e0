/** The words of a class's papers, each as a {@link vn.sontay.training.shared.paper.FormalPaper}. Pure code: records in, papers out. */
@NullMarked
package vn.sontay.training.outcome.classpaper.text;

import org.jspecify.annotations.NullMarked;
