/** What takes place: the plan, its classes with their sessions, who came, what they thought of it. */
@NullMarked
package vn.sontay.training.teaching;

import org.jspecify.annotations.NullMarked;
