package vn.sontay.training.outcome.document.act;

import java.time.Instant;

/**
 * One act on a paper, as it is kept.
 *
 * @param ordinal its place among the paper's acts, from 1
 */
public record RecordedAct(int ordinal, DocumentActTerms terms, Instant recordedAt, String recordedBy) {

    public DocumentActKind kind() {
        return terms.kind();
    }
}
