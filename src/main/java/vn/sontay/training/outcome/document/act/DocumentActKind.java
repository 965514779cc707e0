package vn.sontay.training.outcome.document.act;

import static vn.sontay.training.outcome.document.act.DocumentState.DRAFT;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is done to a paper, in which states it can be, and what state follows (DOC-2). */
public enum DocumentActKind {

    /** Trình ký. */
    SUBMITTED(Set.of(DRAFT), DocumentState.SUBMITTED),
    /** Ban hành: number, day, who signed, and the file as it came back. */
    ISSUED(Set.of(DRAFT, DocumentState.SUBMITTED), DocumentState.ISSUED),
    /** The signed file of what is issued, for the first time or instead of another. */
    FILED(Set.of(DocumentState.ISSUED), null),
    /** Đính chính, by another paper. */
    CORRECTED(Set.of(DocumentState.ISSUED), null),
    /** Thay thế, by another paper. */
    REPLACED(Set.of(DocumentState.ISSUED), DocumentState.REPLACED),
    /** Thu hồi. */
    WITHDRAWN(Set.of(DocumentState.ISSUED), DocumentState.WITHDRAWN),
    /** Hủy dự thảo. */
    CANCELLED(Set.of(DRAFT, DocumentState.SUBMITTED), DocumentState.CANCELLED),
    /** Takes back another act. */
    UNDONE(Set.of(), null);

    private final Set<DocumentState> from;
    private final @Nullable DocumentState to;

    DocumentActKind(Set<DocumentState> from, @Nullable DocumentState to) {
        this.from = from;
        this.to = to;
    }

    /** @return whether it can be done now */
    public boolean isPossible(DocumentState state) {
        return from.contains(state);
    }

    DocumentState follow(DocumentState state) {
        return to == null ? state : to;
    }
}
