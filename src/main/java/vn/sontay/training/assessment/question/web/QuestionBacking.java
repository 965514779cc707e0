package vn.sontay.training.assessment.question.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.sontay.training.assessment.question.AskedQuestion;
import vn.sontay.training.assessment.question.BankFilter;
import vn.sontay.training.assessment.question.QuestionEditing;
import vn.sontay.training.assessment.question.QuestionQueries;
import vn.sontay.training.assessment.question.QuestionSheet;
import vn.sontay.training.assessment.question.SettleConflict;
import vn.sontay.training.assessment.question.WithdrawQuestion;
import vn.sontay.training.web.Form;
import vn.sontay.training.web.Parameters;
import vn.sontay.training.web.Texts;

/** A question with its key, its versions, and what is to be decided about it. */
@Named
@RequestScoped
public class QuestionBacking {

    @Inject
    Parameters parameters;

    @Inject
    Form form;

    @Inject
    QuestionQueries queries;

    @Inject
    QuestionEditing service;

    @Inject
    Texts texts;

    private QuestionSheet sheet;

    @SuppressWarnings("NullAway.Init")
    public QuestionBacking() {
    }

    /** Reads the question of the address. */
    @PostConstruct
    void read() {
        sheet = queries.sheet(parameters.text("code"));
    }

    public String withdraw() {
        service.withdraw(form.with("code", getCode()).read(WithdrawQuestion.class));
        return to("question.withdrawnDone");
    }

    public String keepBrowser() {
        settle(false);
        return to("question.browserKept");
    }

    public String takeFile() {
        settle(true);
        return to("question.fileTaken");
    }

    private void settle(boolean takeFile) {
        service.settle(form.with("code", getCode()).with("file", takeFile).read(SettleConflict.class));
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
}
