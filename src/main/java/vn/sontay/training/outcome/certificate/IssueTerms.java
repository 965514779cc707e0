package vn.sontay.training.outcome.certificate;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.outcome.certificate.layout.PaperLayout;
import vn.sontay.training.outcome.certificate.wording.Wording;
import vn.sontay.training.shared.paper.IssuerLines;
import vn.sontay.training.shared.paper.SignatoryLines;

/**
 * What the certificates of one issue have in common.
 *
 * @param layout on what paper they are printed
 * @param wording of their lines
 * @param address that verification addresses begin with
 * @param demo whether they stand on made-up data
 * @param signedAtOnce whether issuing records the signature too (CER-20)
 */
record IssueTerms(IssuerLines issuer, SignatoryLines signatory, LocalDate issuedOn, @Nullable String decisionNumber,
        PaperLayout layout, Wording wording, String address, boolean demo, Instant recordedAt, String recordedBy,
        boolean signedAtOnce) {
}
