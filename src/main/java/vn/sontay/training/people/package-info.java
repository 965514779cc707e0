/** Who is there: units and the people who belong to them, who may sign in, and who did what. */
@NullMarked
package vn.sontay.training.people;

import org.jspecify.annotations.NullMarked;
