/** The page of the search, and a lesson of today for those who don't learn it in a class. */
@NullMarked
package vn.sontay.training.learning.search.web;

import org.jspecify.annotations.NullMarked;
