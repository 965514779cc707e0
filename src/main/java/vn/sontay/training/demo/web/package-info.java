/** The demo's accounts on the sign-in page. */
@NullMarked
package vn.sontay.training.demo.web;

import org.jspecify.annotations.NullMarked;
