/** Pages of roll calls, corrections and the sign sheet. */
@NullMarked
package vn.sontay.training.teaching.attendance.web;

import org.jspecify.annotations.NullMarked;
