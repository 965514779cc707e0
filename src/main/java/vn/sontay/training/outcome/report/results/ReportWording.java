package vn.sontay.training.outcome.report.results;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import vn.sontay.training.outcome.report.results.text.Sentences;
import vn.sontay.training.shared.Differences;
import vn.sontay.training.shared.PersistentEntity;

/** What a report says besides its figures (RES-3). Life: added when it is first said, changed since; drafts keep what they say. */
@Entity
@Table(name = "results_report_wording")
public class ReportWording extends PersistentEntity {

    @Column(name = "snapshot_id")
    private long snapshotId;

    private String addressees = "";

    private String guidance = "";

    private String shortcomings = "";

    private String outlook = "";

    private String recipients = "";

    protected ReportWording() {
    }

    ReportWording(long snapshotId) {
        this.snapshotId = snapshotId;
    }

    /** @return what is otherwise now */
    Differences set(SetReportWording said) {
        Differences differences = new Differences().add("report.addressees", addressees, said.addressees())
                .add("report.guidance", guidance, said.guidance())
                .add("report.shortcomings", shortcomings, said.shortcomings())
                .add("report.outlook", outlook, said.outlook()).add("report.recipients", recipients, said.recipients());
        this.addressees = said.addressees();
        this.guidance = said.guidance();
        this.shortcomings = said.shortcomings();
        this.outlook = said.outlook();
        this.recipients = said.recipients();
        return differences;
    }

    Sentences sentences() {
        return new Sentences(addressees.lines().toList(), guidance.lines().toList(), shortcomings.lines().toList(),
                outlook.lines().toList(), recipients.lines().toList());
    }
}
