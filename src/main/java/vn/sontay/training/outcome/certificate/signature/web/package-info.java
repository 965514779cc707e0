/** Pages on which papers are given out to be signed outside, and taken back. */
@NullMarked
package vn.sontay.training.outcome.certificate.signature.web;

import org.jspecify.annotations.NullMarked;
