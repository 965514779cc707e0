package vn.sontay.training.teaching.trainingclass.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import vn.sontay.training.shared.Dates;
import vn.sontay.training.teaching.trainingclass.ClassFacts;
import vn.sontay.training.teaching.trainingclass.ClassQueries;
import vn.sontay.training.teaching.trainingclass.EnrolmentRow;
import vn.sontay.training.teaching.trainingclass.EnrolmentService;
import vn.sontay.training.teaching.trainingclass.WithdrawPerson;
import vn.sontay.training.web.Parameters;

/** Takes a person out of a class. */
@Named
@RequestScoped
public class WithdrawBacking {

    @Inject
    Parameters parameters;

    @Inject
    ClassQueries classes;

    @Inject
    EnrolmentService service;

    @Inject
    ConcernedPapersBacking papers;

    @Inject
    Clock clock;

    private EnrolmentRow enrolment;
    private ClassFacts facts;
    private String on = "";
    private String reason = "";
    private String version = "";
    private String requestId = "";

    @PostConstruct
    void read() {
        enrolment = classes.enrolment(parameters.id("enrolment"));
        facts = classes.facts(enrolment.classId());
        version = parameters.text("version");
        requestId = parameters.text("requestId");
    }

    /** Fills the form. */
    public void load() {
        on = Dates.day(LocalDate.now(clock));
        version = String.valueOf(enrolment.version());
        requestId = UUID.randomUUID().toString();
    }

    public String withdraw() {
        service.withdraw(new WithdrawPerson(requestId, enrolment.enrolmentId(), parameters.id("version"),
                ClassForm.date("on", on), reason, papers.isConfirmed()));
        return "/trainer/class?faces-redirect=true&m=trainingclass.withdrawn&id=" + facts.classId();
    }

    public EnrolmentRow getEnrolment() {
        return enrolment;
    }

    public ClassFacts getFacts() {
        return facts;
    }

    public String getVersion() {
        return version;
    }

    public String getRequestId() {
        return requestId;
    }

    public String getOn() {
        return on;
    }

    public void setOn(String on) {
        this.on = on;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
