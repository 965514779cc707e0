/** The papers that documents themselves need: the list of a class's people, and the index of a class's file. Pure code: records in, bytes out. */
@NullMarked
package vn.sontay.training.outcome.document.paper;

import org.jspecify.annotations.NullMarked;
