package vn.sontay.training.assessment.question.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.sontay.training.assessment.question.ReadQuestion;
import vn.sontay.training.assessment.question.ReadingQueries;
import vn.sontay.training.assessment.question.ReadingStanding;
import vn.sontay.training.assessment.question.ReleaseQuestion;
import vn.sontay.training.assessment.question.SecondReadingService;
import vn.sontay.training.web.Form;
import vn.sontay.training.web.Parameters;
import vn.sontay.training.web.Texts;

/** Who has read a question besides its author, on the question's page. */
@Named
@RequestScoped
public class SecondReadingBacking {

    @Inject
    Parameters parameters;

    @Inject
    Form form;

    @Inject
    ReadingQueries queries;

    @Inject
    SecondReadingService service;

    @Inject
    Texts texts;

    private ReadingStanding standing;

    @PostConstruct
    void read() {
        standing = queries.of(parameters.text("code"));
    }

    public String sayRead() {
        service.read(form.with("code", parameters.text("code")).read(ReadQuestion.class));
        return to("question.readDone");
    }

    public String release() {
        service.release(form.with("code", parameters.text("code")).read(ReleaseQuestion.class));
        return to("question.releasedDone");
    }

    private String to(String message) {
        return "/admin/question?faces-redirect=true&m=" + message + "&code=" + texts.url(parameters.text("code"));
    }

    public ReadingStanding getStanding() {
        return standing;
    }
}
