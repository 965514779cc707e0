/** The cards' public pages, their paper, and what administrators see of the notes. */
@NullMarked
package vn.sontay.training.learning.card.web;

import org.jspecify.annotations.NullMarked;
