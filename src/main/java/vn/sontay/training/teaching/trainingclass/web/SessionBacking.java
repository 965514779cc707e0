package vn.sontay.training.teaching.trainingclass.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.Valid;
import vn.sontay.training.teaching.trainingclass.ClassFacts;
import vn.sontay.training.teaching.trainingclass.ClassQueries;
import vn.sontay.training.teaching.trainingclass.DecideSession;
import vn.sontay.training.teaching.trainingclass.KnownPapers;
import vn.sontay.training.teaching.trainingclass.MoveSession;
import vn.sontay.training.teaching.trainingclass.RollCallState;
import vn.sontay.training.teaching.trainingclass.SessionQueries;
import vn.sontay.training.teaching.trainingclass.SessionRow;
import vn.sontay.training.teaching.trainingclass.SessionService;
import vn.sontay.training.teaching.trainingclass.SessionState;
import vn.sontay.training.teaching.trainingclass.SessionStateService;
import vn.sontay.training.web.Form;
import vn.sontay.training.web.Once;
import vn.sontay.training.web.Parameters;

/** Moves a session to another half day, postpones, cancels or removes it. */
@Named
@RequestScoped
public class SessionBacking {

    @Inject
    Parameters parameters;

    @Inject
    SessionQueries sessions;

    @Inject
    ClassQueries classes;

    @Inject
    Form form;

    @Inject
    SessionService service;

    @Inject
    SessionStateService states;

    private final Once<SessionRow> session = new Once<>(() -> sessions.session(parameters.id("id")));
    private final Once<ClassFacts> facts = new Once<>(() -> classes.facts(
            parameters.text("class").isEmpty() ? session.get().classId() : parameters.id("class")));

    /** What is sent to remove it. */
    private record Removal(String requestId, long version, @Valid KnownPapers known) {
    }

    /** Fills the form. */
    public void load() {
        form.show("part", getSession().part());
    }

    public String move() {
        MoveSession sent = form.with("sessionId", parameters.id("id")).read(MoveSession.class);
        boolean later = sent.heldOn().isAfter(getFacts().endsOn());
        service.move(sent);
        return toClass(later ? "trainingclass.movedBeyond" : "trainingclass.moved");
    }

    public String postpone() {
        states.postpone(decision());
        return toClass("trainingclass.postponed");
    }

    public String cancel() {
        states.cancel(decision());
        return toClass("trainingclass.cancelled");
    }

    public String restore() {
        states.restore(decision());
        return toClass("trainingclass.restored");
    }

    private DecideSession decision() {
        return form.with("sessionId", parameters.id("id")).read(DecideSession.class);
    }

    public String remove() {
        Removal sent = form.read(Removal.class);
        service.remove(sent.requestId(), parameters.id("id"), sent.version(), sent.known());
        return toClass("trainingclass.removed");
    }

    private String toClass(String message) {
        return "/trainer/class?faces-redirect=true&m=" + message + "&id=" + parameters.id("class");
    }

    /** @return whether it can be moved, as nobody is marked in it; left to the service while a form is received */
    public boolean isMovable() {
        return !form.isShowing()
                || getSession().state() != SessionState.CANCELLED && getSession().rollCall() == RollCallState.NOT_YET;
    }

    /** @return the session; read when it is first asked for, as a repeated removal finds none */
    public SessionRow getSession() {
        return session.get();
    }

    /** @return its class, which a form names too, as a repeated removal finds no session */
    public ClassFacts getFacts() {
        return facts.get();
    }
}
