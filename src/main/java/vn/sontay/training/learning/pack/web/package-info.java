/** Pages on packs of teaching content: made, looked at, adopted, rolled back, and whose they may be. */
@NullMarked
package vn.sontay.training.learning.pack.web;

import org.jspecify.annotations.NullMarked;
