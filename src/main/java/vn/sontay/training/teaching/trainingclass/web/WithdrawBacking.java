package vn.sontay.training.teaching.trainingclass.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import vn.sontay.training.teaching.trainingclass.ClassFacts;
import vn.sontay.training.teaching.trainingclass.ClassQueries;
import vn.sontay.training.teaching.trainingclass.EnrolmentRow;
import vn.sontay.training.teaching.trainingclass.EnrolmentService;
import vn.sontay.training.teaching.trainingclass.TakeBackPerson;
import vn.sontay.training.teaching.trainingclass.WithdrawPerson;
import vn.sontay.training.web.Form;
import vn.sontay.training.web.Parameters;

/** Takes a person out of a class, and takes that back. */
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
    Form form;

    @Inject
    Clock clock;

    private EnrolmentRow enrolment;
    private ClassFacts facts;

    @PostConstruct
    void read() {
        enrolment = classes.enrolment(parameters.id("enrolment"));
        facts = classes.facts(enrolment.classId());
        form.show("on", LocalDate.now(clock));
    }

    public String withdraw() {
        service.withdraw(form.with("enrolmentId", enrolment.enrolmentId()).read(WithdrawPerson.class));
        return "/trainer/class?faces-redirect=true&m=trainingclass.withdrawn&id=" + facts.classId();
    }

    public String takeBack() {
        service.takeBack(form.with("enrolmentId", enrolment.enrolmentId()).read(TakeBackPerson.class));
        return "/trainer/class?faces-redirect=true&m=trainingclass.takenBack&id=" + facts.classId();
    }

    public EnrolmentRow getEnrolment() {
        return enrolment;
    }

    public ClassFacts getFacts() {
        return facts;
    }
}
