package vn.sontay.training.outcome.report.results;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import vn.sontay.training.outcome.document.DocumentKind;
import vn.sontay.training.outcome.document.UnitPapers;

/** Tells where a report is drawn anew. It is made from a snapshot, by whose id it is known. */
@ApplicationScoped
public class ReportPapers implements UnitPapers {

    @Override
    public Optional<String> page(DocumentKind kind, String madeFrom) {
        return kind == DocumentKind.REPORT
                ? Optional.of("/admin/results-report?snapshot=" + madeFrom)
                : Optional.empty();
    }
}
