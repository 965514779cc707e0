/** The pages of certificates: who is eligible, issuing, papers, issuers, and verification by anyone. */
@NullMarked
package vn.sontay.training.outcome.certificate.web;

import org.jspecify.annotations.NullMarked;
