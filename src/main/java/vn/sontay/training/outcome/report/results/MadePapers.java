package vn.sontay.training.outcome.report.results;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sontay.training.outcome.document.DocumentKind;
import vn.sontay.training.outcome.document.DocumentRow;
import vn.sontay.training.outcome.document.MadeDocuments;
import vn.sontay.training.outcome.report.snapshot.SnapshotRow;

/** What was made from figures; for use cases that have checked permission. */
@ApplicationScoped
class MadePapers {

    private static final BinaryOperator<DocumentRow> LAST = (one, later) -> later;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    MadeDocuments documents;

    /** @param others figures of the same plan and day. At most three statements. */
    ReportPapersMade of(long snapshotId, List<SnapshotRow> others) {
        List<DocumentRow> reports = documents.from(DocumentKind.REPORT, Stream
                .concat(Stream.of(snapshotId), others.stream().map(SnapshotRow::snapshotId)).map(String::valueOf)
                .toList());
        Map<String, DocumentRow> last = byOrigin(reports);
        List<ReportAddendum> addenda = addenda(snapshotId);
        Map<String, DocumentRow> added = byOrigin(documents.from(DocumentKind.REPORT_ADDENDUM,
                addenda.stream().map(each -> String.valueOf(each.id())).toList()));
        return new ReportPapersMade(
                reports.stream().filter(each -> String.valueOf(snapshotId).equals(each.madeFrom())).toList(),
                addenda.stream().map(each -> each.row(added.get(String.valueOf(each.id())))).toList(),
                others.stream().map(each -> new OtherReport(each, last.get(String.valueOf(each.snapshotId()))))
                        .toList());
    }

    private static Map<String, DocumentRow> byOrigin(List<DocumentRow> rows) {
        return rows.stream()
                .collect(Collectors.toMap(row -> String.valueOf(row.madeFrom()), Function.identity(), LAST));
    }

    /** @return of reports from these figures, the oldest first */
    List<ReportAddendum> addenda(long snapshotId) {
        return entityManager.createQuery("select a from ReportAddendum a where a.baseId = :id order by a.madeAt, a.id",
                ReportAddendum.class).setParameter("id", snapshotId).getResultList();
    }
}
