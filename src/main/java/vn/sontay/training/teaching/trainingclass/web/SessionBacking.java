package vn.sontay.training.teaching.trainingclass.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.teaching.trainingclass.ClassFacts;
import vn.sontay.training.teaching.trainingclass.ClassQueries;
import vn.sontay.training.teaching.trainingclass.MoveSession;
import vn.sontay.training.teaching.trainingclass.RollCallState;
import vn.sontay.training.teaching.trainingclass.SessionQueries;
import vn.sontay.training.teaching.trainingclass.SessionRow;
import vn.sontay.training.teaching.trainingclass.SessionService;
import vn.sontay.training.web.Parameters;

/** Moves a session to another half day, or removes it. */
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
    ConcernedPapersBacking papers;

    @Inject
    SessionService service;

    private @Nullable SessionRow session;
    private @Nullable ClassFacts facts;
    private String date = "";
    private String part = "";
    private String reason = "";
    private String version = "";
    private String requestId = "";

    @PostConstruct
    void read() {
        version = parameters.text("version");
        requestId = parameters.text("requestId");
    }

    /** Fills the form. */
    public void load() {
        part = getSession().part().name();
        version = String.valueOf(getSession().version());
        requestId = UUID.randomUUID().toString();
    }

    public String move() {
        service.move(new MoveSession(requestId, parameters.id("id"), parameters.id("version"),
                ClassForm.date("date", date), SessionForm.part("part", part), reason));
        return toClass("trainingclass.moved");
    }

    public String remove() {
        service.remove(requestId, parameters.id("id"), parameters.id("version"), papers.isConfirmed());
        return toClass("trainingclass.removed");
    }

    private String toClass(String message) {
        return "/trainer/class?faces-redirect=true&m=" + message + "&id=" + parameters.id("class");
    }

    /** @return whether it can still be moved or removed; left to the service while a form is received */
    public boolean isChangeable() {
        return FacesContext.getCurrentInstance().getCurrentPhaseId() != PhaseId.RENDER_RESPONSE
                || !getSession().begun() && getSession().rollCall() == RollCallState.NOT_YET;
    }

    /** @return the session; read when it is first asked for, as a repeated removal finds none */
    public SessionRow getSession() {
        if (session == null) {
            session = sessions.session(parameters.id("id"));
        }
        return session;
    }

    /** @return its class, which a form names too, as a repeated removal finds no session */
    public ClassFacts getFacts() {
        if (facts == null) {
            facts = classes.facts(
                    parameters.text("class").isEmpty() ? getSession().classId() : parameters.id("class"));
        }
        return facts;
    }

    public String getVersion() {
        return version;
    }

    public String getRequestId() {
        return requestId;
    }

    public String getDate() {
        return date;
    }

    public void setDate(String date) {
        this.date = date;
    }

    public String getPart() {
        return part;
    }

    public void setPart(String part) {
        this.part = part == null ? "" : part;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
