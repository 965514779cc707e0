package vn.sontay.training.teaching.trainingclass.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.sontay.training.teaching.trainingclass.ClassFacts;
import vn.sontay.training.teaching.trainingclass.ClassQueries;
import vn.sontay.training.teaching.trainingclass.SessionQueries;
import vn.sontay.training.teaching.trainingclass.SessionRow;
import vn.sontay.training.teaching.trainingclass.SessionService;
import vn.sontay.training.web.Form;
import vn.sontay.training.web.Parameters;
import vn.sontay.training.web.Texts;

/** Gives a class another session for one that was cancelled. */
@Named
@RequestScoped
public class MakeUpSessionBacking {

    @Inject
    Parameters parameters;

    @Inject
    SessionQueries sessions;

    @Inject
    ClassQueries classes;

    @Inject
    Form form;

    @Inject
    Texts texts;

    @Inject
    SessionService service;

    private SessionRow session;
    private ClassFacts facts;

    @PostConstruct
    void read() {
        session = sessions.session(parameters.id("for"));
        facts = classes.facts(session.classId());
        form.show("title", texts.of("trainingclass.makeUpOf", session.title()));
        form.show("periods", session.periods());
        form.show("part", session.part());
    }

    public String makeUp() {
        AddSessionBacking.Sent sent = form.read(AddSessionBacking.Sent.class);
        boolean later = sent.plan().heldOn().isAfter(facts.endsOn());
        service.makeUp(sent.requestId(), session.sessionId(), sent.plan(), sent.known());
        return "/trainer/class?faces-redirect=true&m=" + (later ? "trainingclass.madeUpBeyond" : "trainingclass.madeUp")
                + "&id=" + facts.classId();
    }

    /** @return the cancelled one */
    public SessionRow getSession() {
        return session;
    }

    public ClassFacts getFacts() {
        return facts;
    }
}
