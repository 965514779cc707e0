/** The page on which an administrator says what stands in a class's papers. */
@NullMarked
package vn.sontay.training.outcome.classpaper.web;

import org.jspecify.annotations.NullMarked;
