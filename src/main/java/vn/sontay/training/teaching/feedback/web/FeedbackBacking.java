package vn.sontay.training.teaching.feedback.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import vn.sontay.training.teaching.feedback.FeedbackQueries;
import vn.sontay.training.teaching.feedback.FeedbackService;
import vn.sontay.training.teaching.feedback.HandInSheet;
import vn.sontay.training.teaching.feedback.MySheet;
import vn.sontay.training.teaching.feedback.ReceivedSheets;
import vn.sontay.training.web.Form;
import vn.sontay.training.web.Parameters;

/** A trainee's sheet: the questions, or why they aren't there. */
@Named
@RequestScoped
public class FeedbackBacking {

    @Inject
    Parameters parameters;

    @Inject
    Form form;

    @Inject
    FeedbackQueries queries;

    @Inject
    FeedbackService service;

    private MySheet sheet;

    @PostConstruct
    void read() {
        sheet = queries.mySheet(parameters.id("enrolment"));
    }

    /** Makes sure that a sheet that isn't the caller's is refused before the page is begun. */
    public void open() {
        sheet.enrolmentId();
    }

    public String handIn() {
        boolean kept = service.handIn(
                form.with("enrolmentId", sheet.enrolmentId()).with("answers", answers()).read(HandInSheet.class));
        return "/trainee/feedback?faces-redirect=true&enrolment=" + sheet.enrolmentId()
                + (kept ? "&m=feedback.handedInNow" : "&m=feedback.handedInBefore");
    }

    private Map<String, Integer> answers() {
        Map<String, Integer> answers = new HashMap<>();
        sheet.form().questions().forEach(question -> {
            String chosen = parameters.text("q-" + question.code());
            answers.put(question.code(), chosen.matches("[1-9]") ? Integer.parseInt(chosen) : 0);
        });
        return answers;
    }

    public MySheet getSheet() {
        return sheet;
    }

    /** @return how many sheets it takes until figures are shown */
    public int getFewest() {
        return ReceivedSheets.FEWEST;
    }
}
