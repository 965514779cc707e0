package vn.sontay.training.learning.fieldwork.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import vn.sontay.training.learning.fieldwork.DiaryLine;
import vn.sontay.training.learning.fieldwork.DiaryQueries;
import vn.sontay.training.learning.fieldwork.DiaryService;
import vn.sontay.training.learning.fieldwork.WithdrawEntry;
import vn.sontay.training.learning.fieldwork.WithdrawalReason;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.web.Parameters;

/** Takes a line of one's own diary back. */
@Named
@RequestScoped
public class WithdrawEntryBacking {

    @Inject
    Parameters parameters;

    @Inject
    DiaryQueries queries;

    @Inject
    DiaryService service;

    private DiaryLine line;
    private String version = "";
    private String requestId = "";
    private String reason = "";

    @PostConstruct
    void read() {
        line = queries.line(parameters.id("id"));
        version = parameters.text("version");
        requestId = parameters.text("requestId");
    }

    /** Fills the form. */
    public void load() {
        version = String.valueOf(line.version());
        requestId = UUID.randomUUID().toString();
    }

    public String withdraw() {
        WithdrawalReason chosen = EntryForm.chosen(WithdrawalReason.values(), reason);
        if (chosen == null) {
            throw RuleException.at("reason", "fieldwork.reasonMissing");
        }
        service.withdraw(new WithdrawEntry(requestId, line.entryId(), parameters.id("version"), chosen));
        return "/trainee/diary?faces-redirect=true&m=fieldwork.withdrawn&enrolment=" + line.enrolmentId();
    }

    public DiaryLine getLine() {
        return line;
    }

    public String getVersion() {
        return version;
    }

    public String getRequestId() {
        return requestId;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason == null ? "" : reason;
    }
}
