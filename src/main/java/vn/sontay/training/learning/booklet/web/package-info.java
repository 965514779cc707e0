/** Where people fetch the booklet of a class. */
@NullMarked
package vn.sontay.training.learning.booklet.web;

import org.jspecify.annotations.NullMarked;
