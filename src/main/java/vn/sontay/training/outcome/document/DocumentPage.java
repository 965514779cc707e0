package vn.sontay.training.outcome.document;

import java.util.List;
import java.util.Set;
import vn.sontay.training.outcome.document.act.DocumentActKind;

/**
 * A document with all that was done to it.
 *
 * @param acts in their order
 * @param files all that were kept, the newest first
 * @param possible what can be done to it now
 * @param uses what stands on it
 */
public record DocumentPage(DocumentRow document, List<DocumentLine> acts, List<FileRow> files,
        Set<DocumentActKind> possible, List<DocumentUses.Use> uses) {

    /** @return the place of the act that can be undone; 0 for none */
    public int undoes() {
        return acts.stream().filter(DocumentLine::undoable).map(line -> line.act().ordinal()).findFirst().orElse(0);
    }
}
