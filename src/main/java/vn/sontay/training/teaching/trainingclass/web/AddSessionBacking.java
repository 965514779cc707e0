package vn.sontay.training.teaching.trainingclass.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import vn.sontay.training.teaching.trainingclass.ClassFacts;
import vn.sontay.training.teaching.trainingclass.ClassQueries;
import vn.sontay.training.teaching.trainingclass.SessionService;
import vn.sontay.training.web.Parameters;

/** Adds a session to a class. */
@Named
@RequestScoped
public class AddSessionBacking {

    @Inject
    Parameters parameters;

    @Inject
    ClassQueries classes;

    @Inject
    ConcernedPapersBacking papers;

    @Inject
    SessionService service;

    private ClassFacts facts;
    private final SessionForm form = new SessionForm();
    private String requestId = "";

    @PostConstruct
    void read() {
        facts = classes.facts(parameters.id("class"));
        requestId = parameters.text("requestId");
    }

    /** Begins a new request. */
    public void load() {
        requestId = UUID.randomUUID().toString();
    }

    public String add() {
        service.add(requestId, facts.classId(), form.plan(""), papers.isConfirmed());
        return "/trainer/class?faces-redirect=true&m=trainingclass.sessionAdded&id=" + facts.classId();
    }

    public ClassFacts getFacts() {
        return facts;
    }

    public SessionForm getForm() {
        return form;
    }

    public String getRequestId() {
        return requestId;
    }
}
