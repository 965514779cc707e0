/** Pages of sign-in, first sign-in, password and first administrator. */
@NullMarked
package vn.sontay.training.people.security.web;

import org.jspecify.annotations.NullMarked;
