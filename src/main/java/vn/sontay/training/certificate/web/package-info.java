/** The pages of certificates: who is eligible, issuing, papers, issuers, and verification by anyone. */
@NullMarked
package vn.sontay.training.certificate.web;

import org.jspecify.annotations.NullMarked;
