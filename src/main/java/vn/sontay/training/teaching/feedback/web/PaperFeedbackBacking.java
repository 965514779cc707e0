package vn.sontay.training.teaching.feedback.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.teaching.feedback.PaperFeedbackQueries;
import vn.sontay.training.teaching.feedback.PaperFeedbackService;
import vn.sontay.training.teaching.feedback.PaperSheets;
import vn.sontay.training.teaching.feedback.TallyRow;
import vn.sontay.training.teaching.feedback.WithdrawPaperSheets;
import vn.sontay.training.web.Parameters;

/** Enters the totals of a class's paper sheets, or withdraws what was entered. */
@Named
@RequestScoped
public class PaperFeedbackBacking {

    @Inject
    Parameters parameters;

    @Inject
    PaperFeedbackQueries queries;

    @Inject
    PaperFeedbackService service;

    @Inject
    PaperFeedbackForm form;

    private PaperSheets sheets;
    private String count = "";
    private String comments = "";
    private String reason = "";
    private String requestId = "";

    @PostConstruct
    void read() {
        sheets = queries.sheets(parameters.id("class"));
        requestId = parameters.text("requestId");
    }

    /** Begins a new request. */
    public void load() {
        requestId = UUID.randomUUID().toString();
    }

    public String record() {
        service.record(form.command(requestId, sheets.of().classId(), sheets.form(), count, comments));
        return here("feedback.paperSaved");
    }

    public String withdraw() {
        service.withdraw(
                new WithdrawPaperSheets(requestId, parameters.id("withdraw"), parameters.id("version"), reason));
        return here("feedback.paperWithdrawn");
    }

    private String here(String message) {
        return "/trainer/paper-feedback?faces-redirect=true&m=" + message + "&class=" + sheets.of().classId();
    }

    /** @return the tally that is about to be withdrawn, or that somebody else withdrew before this was sent; or null */
    public @Nullable TallyRow getToWithdraw() {
        String id = parameters.text("withdraw");
        return sheets.tallies().stream()
                .filter(row -> String.valueOf(row.tallyId()).equals(id) && (row.counts() || isSent()))
                .findFirst().orElse(null);
    }

    private boolean isSent() {
        return !parameters.text("version").isEmpty();
    }

    public PaperSheets getSheets() {
        return sheets;
    }

    public String getRequestId() {
        return requestId;
    }

    public String getCount() {
        return count;
    }

    public void setCount(String count) {
        this.count = count;
    }

    public String getComments() {
        return comments;
    }

    public void setComments(String comments) {
        this.comments = comments;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
