package vn.sontay.training.outcome.report.results;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.outcome.document.DocumentRow;
import vn.sontay.training.outcome.report.results.text.AddendumSentences;
import vn.sontay.training.shared.Differences;
import vn.sontay.training.shared.PersistentEntity;

/**
 * A paper that tells in what figures that were frozen later differ from those of a report (RES-8). Life: made with both for good; what it
 * says besides them is changed, and drafts keep it.
 */
@Entity
@Table(name = "report_addendum")
public class ReportAddendum extends PersistentEntity {

    @Column(name = "base_id")
    private long baseId;

    @Column(name = "snapshot_id")
    private long snapshotId;

    private String addressees;

    private String remarks;

    private String recipients;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "made_by")
    private String madeBy;

    @SuppressWarnings("NullAway.Init")
    protected ReportAddendum() {
    }

    /** @param baseId the figures of the report @param snapshotId those that were frozen later */
    ReportAddendum(long baseId, long snapshotId, AddendumSentences proposed, Instant madeAt, String madeBy) {
        this.baseId = baseId;
        this.snapshotId = snapshotId;
        this.addressees = String.join("\n", proposed.addressees());
        this.remarks = String.join("\n", proposed.remarks());
        this.recipients = String.join("\n", proposed.recipients());
        this.madeAt = madeAt;
        this.madeBy = madeBy;
    }

    /** @return what is otherwise now */
    Differences set(SetAddendumWording said) {
        Differences differences = new Differences().add("report.addressees", addressees, said.addressees())
                .add("report.remarks", remarks, said.remarks())
                .add("report.recipients", recipients, said.recipients());
        this.addressees = said.addressees();
        this.remarks = said.remarks();
        this.recipients = said.recipients();
        return differences;
    }

    AddendumSentences sentences() {
        return new AddendumSentences(lines(addressees), lines(remarks), lines(recipients));
    }

    private static List<String> lines(String text) {
        return text.lines().toList();
    }

    AddendumRow row(@Nullable DocumentRow document) {
        return new AddendumRow(id(), madeAt, madeBy, document);
    }

    long baseId() {
        return baseId;
    }

    long snapshotId() {
        return snapshotId;
    }

    Instant madeAt() {
        return madeAt;
    }
}
