package vn.sontay.training.teaching.trainingclass.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.sontay.training.teaching.trainingclass.ArrangeSession;
import vn.sontay.training.teaching.trainingclass.ClassFacts;
import vn.sontay.training.teaching.trainingclass.ClassQueries;
import vn.sontay.training.teaching.trainingclass.SessionQueries;
import vn.sontay.training.teaching.trainingclass.SessionRow;
import vn.sontay.training.teaching.trainingclass.SessionStaffQueries;
import vn.sontay.training.teaching.trainingclass.SessionStaffService;
import vn.sontay.training.web.Form;
import vn.sontay.training.web.Parameters;

/** Says who teaches a session, where and when. */
@Named
@RequestScoped
public class ArrangeSessionBacking {

    @Inject
    Parameters parameters;

    @Inject
    SessionQueries sessions;

    @Inject
    SessionStaffQueries staff;

    @Inject
    ClassQueries classes;

    @Inject
    ClassChoices choices;

    @Inject
    SessionStaffService service;

    @Inject
    Form form;

    private SessionRow session;
    private ClassFacts facts;
    private List<SelectItem> trainers = List.of();

    @PostConstruct
    void read() {
        session = sessions.session(parameters.id("id"));
        facts = classes.facts(session.classId());
        trainers = choices.trainers(facts.classId());
        form.show("trainerIds", staff.trainerIds(session.sessionId()));
        form.show("room", session.own().room());
        form.show("beginsAt", session.own().beginsAt());
        form.show("endsAt", session.own().endsAt());
    }

    public String arrange() {
        service.arrange(form.with("sessionId", session.sessionId()).read(ArrangeSession.class));
        return "/trainer/class?faces-redirect=true&m=trainingclass.arranged&id=" + facts.classId();
    }

    public SessionRow getSession() {
        return session;
    }

    public ClassFacts getFacts() {
        return facts;
    }

    public List<SelectItem> getTrainers() {
        return trainers;
    }
}
