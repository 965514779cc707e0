package vn.sontay.training.teaching.trainingclass.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.sontay.training.teaching.trainingclass.ClassFacts;
import vn.sontay.training.teaching.trainingclass.ClassQueries;
import vn.sontay.training.teaching.trainingclass.NameSubstitute;
import vn.sontay.training.teaching.trainingclass.SessionQueries;
import vn.sontay.training.teaching.trainingclass.SessionRow;
import vn.sontay.training.teaching.trainingclass.SessionStaffQueries;
import vn.sontay.training.teaching.trainingclass.SessionStaffService;
import vn.sontay.training.web.Form;
import vn.sontay.training.web.Parameters;

/** Lets a trainer who can't come name a colleague. */
@Named
@RequestScoped
public class StandInBacking {

    @Inject
    Parameters parameters;

    @Inject
    SessionQueries sessions;

    @Inject
    SessionStaffQueries staff;

    @Inject
    ClassQueries classes;

    @Inject
    SessionStaffService service;

    @Inject
    Form form;

    private SessionRow session;
    private ClassFacts facts;
    private List<SelectItem> colleagues = List.of();

    @PostConstruct
    void read() {
        session = sessions.session(parameters.id("session"));
        facts = classes.facts(session.classId());
        colleagues = staff.colleagues(session.sessionId()).stream()
                .map(each -> new SelectItem(String.valueOf(each.personId()), each.fullName())).toList();
    }

    public String substitute() {
        service.substitute(form.with("sessionId", session.sessionId()).read(NameSubstitute.class));
        return "/trainer/class?faces-redirect=true&m=trainingclass.standInNamed&id=" + facts.classId();
    }

    public SessionRow getSession() {
        return session;
    }

    public ClassFacts getFacts() {
        return facts;
    }

    public List<SelectItem> getColleagues() {
        return colleagues;
    }
}
