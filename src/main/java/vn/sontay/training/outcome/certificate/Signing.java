package vn.sontay.training.outcome.certificate;

import vn.sontay.training.outcome.certificate.layout.PaperLayout;
import vn.sontay.training.shared.paper.IssuerLines;
import vn.sontay.training.shared.paper.SignatoryLines;

/** Whose letterhead a draft has that concerns a class, and who signs it. */
public record Signing(IssuerLines issuer, SignatoryLines signatory, PaperLayout layout) {
}
