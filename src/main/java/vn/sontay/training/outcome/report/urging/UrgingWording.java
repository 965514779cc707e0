package vn.sontay.training.outcome.report.urging;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.Dates;
import vn.sontay.training.shared.Differences;
import vn.sontay.training.shared.PersistentEntity;

/** What the letters of a plan say (URG-2). Life: added when it is first said, changed since; drafts keep what they say. */
@Entity
@Table(name = "urging_wording")
public class UrgingWording extends PersistentEntity {

    @Column(name = "plan_code")
    private String planCode = "";

    private @Nullable LocalDate deadline;

    private String lead = "";

    private String request = "";

    private String recipients = "";

    protected UrgingWording() {
    }

    UrgingWording(String planCode) {
        this.planCode = planCode;
    }

    /** @return what is otherwise now */
    Differences set(SetUrgingWording said) {
        Differences differences = new Differences()
                .add("report.urgingDeadline", Dates.day(deadline), Dates.day(said.deadline()))
                .add("report.urgingLead", lead, said.lead()).add("report.urgingRequest", request, said.request())
                .add("report.recipients", recipients, said.recipients());
        this.deadline = said.deadline();
        this.lead = said.lead();
        this.request = said.request();
        this.recipients = said.recipients();
        return differences;
    }

    String planCode() {
        return planCode;
    }

    UrgingSentences sentences() {
        return new UrgingSentences(deadline, lead.lines().toList(), request.lines().toList(),
                recipients.lines().toList());
    }
}
