package vn.sontay.training.teaching.trainingclass.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.sontay.training.teaching.trainingclass.ClassFacts;
import vn.sontay.training.teaching.trainingclass.ClassQueries;
import vn.sontay.training.teaching.trainingclass.EnrolmentRow;
import vn.sontay.training.teaching.trainingclass.JoiningService;
import vn.sontay.training.teaching.trainingclass.SetJoinedDay;
import vn.sontay.training.web.Form;
import vn.sontay.training.web.Parameters;

/** Sets right from which day somebody is in a class. */
@Named
@RequestScoped
public class JoinedDayBacking {

    @Inject
    Parameters parameters;

    @Inject
    ClassQueries classes;

    @Inject
    JoiningService service;

    @Inject
    Form form;

    private EnrolmentRow enrolment;
    private ClassFacts facts;

    @PostConstruct
    void read() {
        enrolment = classes.enrolment(parameters.id("enrolment"));
        facts = classes.facts(enrolment.classId());
        form.show("joinedOn", enrolment.joinedOn() == null ? facts.startsOn() : enrolment.joinedOn());
    }

    public String save() {
        service.set(form.with("enrolmentId", enrolment.enrolmentId()).read(SetJoinedDay.class));
        return "/trainer/class?faces-redirect=true&m=trainingclass.joinedSet&id=" + facts.classId();
    }

    public EnrolmentRow getEnrolment() {
        return enrolment;
    }

    public ClassFacts getFacts() {
        return facts;
    }
}
