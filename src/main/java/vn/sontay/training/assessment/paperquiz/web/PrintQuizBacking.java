package vn.sontay.training.assessment.paperquiz.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import vn.sontay.training.assessment.paperquiz.PaperPrintQueries;
import vn.sontay.training.assessment.paperquiz.PaperPrintService;
import vn.sontay.training.assessment.paperquiz.PrintQuiz;
import vn.sontay.training.assessment.paperquiz.QuizPrints;
import vn.sontay.training.shared.Dates;
import vn.sontay.training.web.Parameters;
import vn.sontay.training.web.Texts;

/** A class's test on paper: what was printed, and a new print. */
@Named
@RequestScoped
public class PrintQuizBacking {

    @Inject
    Parameters parameters;

    @Inject
    PaperPrintQueries queries;

    @Inject
    PaperPrintService service;

    @Inject
    Texts texts;

    private QuizPrints prints;
    private boolean again;
    private String heldOn = "";
    private String requestId = "";

    @PostConstruct
    void read() {
        prints = queries.prints(parameters.id("class"), parameters.text("quiz"));
        requestId = parameters.text("requestId");
    }

    /** Begins a new request. */
    public void load() {
        requestId = UUID.randomUUID().toString();
    }

    public String print() {
        service.print(new PrintQuiz(requestId, prints.facts().classId(), prints.quizCode(),
                again, heldOn.isBlank() ? null : Dates.parse("heldOn", heldOn)));
        return "/trainer/print-test?faces-redirect=true&m=paperquiz.printed&class=" + prints.facts().classId()
                + "&quiz=" + texts.url(prints.quizCode());
    }

    public QuizPrints getPrints() {
        return prints;
    }

    public String getRequestId() {
        return requestId;
    }

    /** @return whether the print is for those who take the test again */
    public boolean isAgain() {
        return again;
    }

    public void setAgain(boolean again) {
        this.again = again;
    }

    public String getHeldOn() {
        return heldOn;
    }

    public void setHeldOn(String heldOn) {
        this.heldOn = heldOn;
    }
}
