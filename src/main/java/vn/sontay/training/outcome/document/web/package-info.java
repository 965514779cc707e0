/** The pages of documents: those of a class and of a unit, one with its life, and what its file differs in. */
@NullMarked
package vn.sontay.training.outcome.document.web;

import org.jspecify.annotations.NullMarked;
