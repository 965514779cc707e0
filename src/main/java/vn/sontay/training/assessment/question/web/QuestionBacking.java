package vn.sontay.training.assessment.question.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import vn.sontay.training.assessment.question.AskedQuestion;
import vn.sontay.training.assessment.question.BankFilter;
import vn.sontay.training.assessment.question.QuestionEditing;
import vn.sontay.training.assessment.question.QuestionQueries;
import vn.sontay.training.assessment.question.QuestionSheet;
import vn.sontay.training.assessment.question.SettleConflict;
import vn.sontay.training.assessment.question.WithdrawQuestion;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.web.Parameters;
import vn.sontay.training.web.Texts;

/** A question with its key, its versions, and what is to be decided about it. */
@Named
@RequestScoped
public class QuestionBacking {

    @Inject
    Parameters parameters;

    @Inject
    QuestionQueries queries;

    @Inject
    QuestionEditing service;

    @Inject
    Texts texts;

    private QuestionSheet sheet;
    private String version = "";
    private String requestId = "";
    private String reason = "";

    @SuppressWarnings("NullAway.Init")
    public QuestionBacking() {
    }

    /** Reads the question of the address; what a form brings back of version and request stays. */
    @PostConstruct
    void read() {
        sheet = queries.sheet(parameters.text("code"));
        version = parameters.text("version");
        requestId = parameters.text("requestId");
    }

    /** @throws NotFoundException when there is no such question */
    public void load() {
        version = sheet.entry().version();
        requestId = UUID.randomUUID().toString();
    }

    public String withdraw() {
        service.withdraw(new WithdrawQuestion(requestId, getCode(), version, reason));
        return to("question.withdrawnDone");
    }

    public String keepBrowser() {
        service.settle(new SettleConflict(requestId, getCode(), version, false));
        return to("question.browserKept");
    }

    public String takeFile() {
        service.settle(new SettleConflict(requestId, getCode(), version, true));
        return to("question.fileTaken");
    }

    private String to(String message) {
        return "/admin/question?faces-redirect=true&m=" + message + "&code=" + texts.url(getCode());
    }

    public QuestionSheet getSheet() {
        return sheet;
    }

    public String getCode() {
        return sheet.entry().code();
    }

    public BankFilter.State getState() {
        return BankFilter.State.of(sheet.entry());
    }

    /** @return the question as the trainee sees it */
    public List<AskedQuestion> getAsked() {
        return List.of(sheet.asked());
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
        this.reason = reason;
    }
}
