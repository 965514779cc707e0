package vn.sontay.training.teaching.feedback.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.teaching.feedback.PaperFeedbackQueries;
import vn.sontay.training.teaching.feedback.PaperFeedbackService;
import vn.sontay.training.teaching.feedback.PaperSheets;
import vn.sontay.training.teaching.feedback.TallyRow;
import vn.sontay.training.teaching.feedback.WithdrawPaperSheets;
import vn.sontay.training.web.Form;
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
    PaperFeedbackForm totals;

    @Inject
    Form form;

    private PaperSheets sheets;

    @PostConstruct
    void read() {
        sheets = queries.sheets(parameters.id("class"));
    }

    public String record() {
        service.record(totals.command(sheets.of().classId(), sheets.form()));
        return here("feedback.paperSaved");
    }

    public String withdraw() {
        service.withdraw(form.with("tallyId", parameters.id("withdraw")).read(WithdrawPaperSheets.class));
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
}
