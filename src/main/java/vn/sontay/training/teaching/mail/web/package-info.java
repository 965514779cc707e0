/** Pages about mail: a person's address, and the mail of a class. */
@NullMarked
package vn.sontay.training.teaching.mail.web;

import org.jspecify.annotations.NullMarked;
