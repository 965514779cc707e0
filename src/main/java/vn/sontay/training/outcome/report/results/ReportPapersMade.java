package vn.sontay.training.outcome.report.results;

import java.util.List;
import vn.sontay.training.outcome.document.DocumentRow;

/**
 * What was made from figures already, also by others.
 *
 * @param documents reports that were drafted from them, the oldest first
 * @param addenda the oldest first
 * @param others other figures of the same plan and day, the last first
 */
public record ReportPapersMade(List<DocumentRow> documents, List<AddendumRow> addenda, List<OtherReport> others) {

    public ReportPapersMade {
        documents = List.copyOf(documents);
        addenda = List.copyOf(addenda);
        others = List.copyOf(others);
    }

    /** @return whether there is a report that can be added to (RES-8) */
    public boolean isReported() {
        return documents.stream().anyMatch(each -> !each.state().isEnded());
    }
}
