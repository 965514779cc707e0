package vn.sontay.training.learning.progress.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.sontay.training.learning.progress.PracticeQueries;
import vn.sontay.training.learning.progress.PracticeService;
import vn.sontay.training.learning.progress.SignOffRow;
import vn.sontay.training.learning.progress.WithdrawSignOff;
import vn.sontay.training.web.Form;
import vn.sontay.training.web.Parameters;

/** Takes a sign-off back. */
@Named
@RequestScoped
public class WithdrawSignOffBacking {

    @Inject
    Parameters parameters;

    @Inject
    Form form;

    @Inject
    PracticeQueries queries;

    @Inject
    PracticeService service;

    private SignOffRow signOff;
    private String taskTitle = "";

    @PostConstruct
    void read() {
        signOff = queries.signOff(parameters.id("id"));
        taskTitle = queries.taskTitle(signOff.classId(), signOff.practiceCode());
    }

    public String withdraw() {
        service.withdraw(form.with("signOffId", signOff.signOffId()).read(WithdrawSignOff.class));
        return "/trainer/practice?faces-redirect=true&m=progress.signOffWithdrawn&class=" + signOff.classId()
                + "&task=" + signOff.practiceCode();
    }

    public SignOffRow getSignOff() {
        return signOff;
    }

    public String getTaskTitle() {
        return taskTitle;
    }
}
