package vn.sontay.training.learning.progress.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import vn.sontay.training.learning.progress.PracticeQueries;
import vn.sontay.training.learning.progress.PracticeService;
import vn.sontay.training.learning.progress.SignOffRow;
import vn.sontay.training.learning.progress.WithdrawSignOff;
import vn.sontay.training.teaching.trainingclass.web.ConcernedPapersBacking;
import vn.sontay.training.web.Parameters;

/** Takes a sign-off back. */
@Named
@RequestScoped
public class WithdrawSignOffBacking {

    @Inject
    Parameters parameters;

    @Inject
    PracticeQueries queries;

    @Inject
    ConcernedPapersBacking papers;

    @Inject
    PracticeService service;

    private SignOffRow signOff;
    private String taskTitle = "";
    private String version = "";
    private String requestId = "";
    private String reason = "";

    @PostConstruct
    void read() {
        signOff = queries.signOff(parameters.id("id"));
        taskTitle = queries.taskTitle(signOff.classId(), signOff.practiceCode());
        version = parameters.text("version");
        requestId = parameters.text("requestId");
    }

    /** Fills the form. */
    public void load() {
        version = String.valueOf(signOff.version());
        requestId = UUID.randomUUID().toString();
    }

    public String withdraw() {
        service.withdraw(new WithdrawSignOff(requestId, signOff.signOffId(), parameters.id("version"), reason,
                papers.isConfirmed()));
        return "/trainer/practice?faces-redirect=true&m=progress.signOffWithdrawn&class=" + signOff.classId()
                + "&task=" + signOff.practiceCode();
    }

    public SignOffRow getSignOff() {
        return signOff;
    }

    public String getTaskTitle() {
        return taskTitle;
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
