package vn.sontay.training.outcome.document;

import jakarta.validation.constraints.NotEmpty;
import java.util.Set;

/**
 * Keeps drafts of papers that the system draws of a class (DOC-6): all of them, or none.
 *
 * @param papers each as {@link PaperOffer#key} names it
 */
public record DraftPapers(String requestId, long classId,
        @NotEmpty(message = "document.noneChosen") Set<String> papers) {

    public DraftPapers {
        papers = papers == null ? Set.of() : Set.copyOf(papers);
    }
}
