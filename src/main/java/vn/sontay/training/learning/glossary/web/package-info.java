/** The page of words of the field, and lessons that explain them. */
@NullMarked
package vn.sontay.training.learning.glossary.web;

import org.jspecify.annotations.NullMarked;
