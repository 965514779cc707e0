/** What pages ask of the curriculum directly: the lessons' pictures. */
@NullMarked
package vn.sontay.training.learning.curriculum.web;

import org.jspecify.annotations.NullMarked;
