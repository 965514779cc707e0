package vn.sontay.training.outcome.certificate;

import jakarta.validation.constraints.NotEmpty;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.sontay.training.outcome.certificate.act.ActKind;
import vn.sontay.training.outcome.document.DocumentKind;
import vn.sontay.training.outcome.document.DraftPapers;

/**
 * Asks for a draft of the paper by which certificates of a class are revoked or cancelled; it is kept among the class's documents.
 *
 * @param kind revoked or cancelled
 */
public record DraftEnding(String requestId, long classId, ActKind kind,
        @NotEmpty(message = "certificate.nobodyChosen") Set<Long> certificateIds) {

    public DraftEnding {
        certificateIds = certificateIds == null ? Set.of() : Set.copyOf(certificateIds);
    }

    /** @return what keeps it */
    public DraftPapers papers() {
        DocumentKind paper = kind == ActKind.REVOKED ? DocumentKind.REVOKING : DocumentKind.CANCELLING;
        return new DraftPapers(requestId, classId, Set.of(paper + ":" + new TreeSet<>(certificateIds).stream()
                .map(String::valueOf).collect(Collectors.joining(","))));
    }
}
