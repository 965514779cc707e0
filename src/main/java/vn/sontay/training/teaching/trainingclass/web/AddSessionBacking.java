package vn.sontay.training.teaching.trainingclass.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.Valid;
import vn.sontay.training.teaching.trainingclass.ClassFacts;
import vn.sontay.training.teaching.trainingclass.ClassQueries;
import vn.sontay.training.teaching.trainingclass.KnownPapers;
import vn.sontay.training.teaching.trainingclass.SessionPlan;
import vn.sontay.training.teaching.trainingclass.SessionService;
import vn.sontay.training.web.Form;
import vn.sontay.training.web.Parameters;

/** Adds a session to a class. */
@Named
@RequestScoped
public class AddSessionBacking {

    private static final int USUAL_PERIODS = 4;

    @Inject
    Parameters parameters;

    @Inject
    ClassQueries classes;

    @Inject
    Form form;

    @Inject
    SessionService service;

    private ClassFacts facts;

    /** What is sent: the session, whether only absentees come, and what is said about the papers that stand on the class. */
    record Sent(String requestId, @Valid SessionPlan plan, boolean forAbsentees,
            @Valid KnownPapers known) {
    }

    @PostConstruct
    void read() {
        facts = classes.facts(parameters.id("class"));
        form.show("periods", USUAL_PERIODS);
    }

    public String add() {
        Sent sent = form.read(Sent.class);
        if (sent.forAbsentees()) {
            service.addForAbsentees(sent.requestId(), facts.classId(), sent.plan());
        } else {
            service.add(sent.requestId(), facts.classId(), sent.plan(), sent.known());
        }
        return "/trainer/class?faces-redirect=true&m=trainingclass.sessionAdded&id=" + facts.classId();
    }

    public ClassFacts getFacts() {
        return facts;
    }
}
