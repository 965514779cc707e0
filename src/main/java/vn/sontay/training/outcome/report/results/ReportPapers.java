package vn.sontay.training.outcome.report.results;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import vn.sontay.training.outcome.document.DocumentKind;
import vn.sontay.training.outcome.document.UnitPapers;

/** Tells where reports and addenda are drawn anew. They are made from a snapshot or an addendum, by whose id they are known. */
@ApplicationScoped
public class ReportPapers implements UnitPapers {

    @Override
    public Optional<String> page(DocumentKind kind, String madeFrom) {
        return switch (kind) {
            case REPORT -> Optional.of("/admin/results-report?snapshot=" + madeFrom);
            case REPORT_ADDENDUM -> Optional.of("/admin/report-addendum?addendum=" + madeFrom);
            default -> Optional.empty();
        };
    }
}
