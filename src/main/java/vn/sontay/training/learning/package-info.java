/** What is learnt, and how far somebody has come: lessons, practice in the field, voices, the printed booklet. */
@NullMarked
package vn.sontay.training.learning;

import org.jspecify.annotations.NullMarked;
