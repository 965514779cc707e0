/** Pages about one person's data. */
@NullMarked
package vn.sontay.training.people.privacy.web;

import org.jspecify.annotations.NullMarked;
