package vn.sontay.training.outcome.certificate.signature;

import java.util.List;
import java.util.Optional;

/**
 * A signed paper, judged.
 *
 * @param signatures in the order of their revisions, never empty
 * @param changes besides the signatures
 */
public record CheckedPaper(List<CheckedSignature> signatures, List<Change> changes) {

    public CheckedPaper {
        signatures = List.copyOf(signatures);
        changes = List.copyOf(changes);
    }

    /** @return the first signature that isn't taken */
    public Optional<CheckedSignature> refused() {
        return signatures.stream().filter(each -> each.flaw() != null).findFirst();
    }
}
