/** Pages of the recordings: adding and withdrawing for staff, hearing for everybody in a class. */
@NullMarked
package vn.sontay.training.learning.recording.web;

import org.jspecify.annotations.NullMarked;
