package vn.sontay.training.teaching.attendance.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.sontay.training.teaching.attendance.excuse.ExcusePaperQueries;
import vn.sontay.training.teaching.attendance.excuse.ExcusePaperRow;
import vn.sontay.training.teaching.attendance.excuse.ExcusePaperService;
import vn.sontay.training.teaching.attendance.excuse.WithdrawExcusePaper;
import vn.sontay.training.web.Form;
import vn.sontay.training.web.Parameters;

/** Takes a paper of an excuse back. */
@Named
@RequestScoped
public class WithdrawExcusePaperBacking {

    @Inject
    Parameters parameters;

    @Inject
    Form form;

    @Inject
    ExcusePaperQueries queries;

    @Inject
    ExcusePaperService service;

    private ExcusePaperRow paper;

    @PostConstruct
    void read() {
        paper = queries.paper(parameters.id("id"));
    }

    public String withdraw() {
        service.withdraw(form.with("paperId", paper.paperId()).read(WithdrawExcusePaper.class));
        return "/trainer/excuse-papers?faces-redirect=true&m=attendance.excuseTakenBack&session=" + paper.sessionId()
                + "&enrolment=" + paper.enrolmentId();
    }

    public ExcusePaperRow getPaper() {
        return paper;
    }
}
