package vn.sontay.training.people.organisation.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.sontay.training.people.organisation.PeopleQueries;
import vn.sontay.training.people.organisation.PersonFacts;
import vn.sontay.training.people.organisation.RestrictPerson;
import vn.sontay.training.people.organisation.RestrictionService;
import vn.sontay.training.web.Form;
import vn.sontay.training.web.Once;
import vn.sontay.training.web.Parameters;

/** Lets a person's data be used for nothing, and again. */
@Named
@RequestScoped
public class RestrictPersonBacking {

    @Inject
    Parameters parameters;

    @Inject
    Form form;

    @Inject
    PeopleQueries queries;

    @Inject
    RestrictionService service;

    private long personId;
    private final Once<PersonFacts> facts = new Once<>(() -> queries.ownFacts(personId));
    private final Once<List<String>> concerned = new Once<>(() -> service.concerned(personId));
    private final Once<Boolean> restricted = new Once<>(() -> service.isRestricted(personId));

    @PostConstruct
    void read() {
        personId = parameters.id("id");
    }

    public String restrict() {
        service.restrict(form.with("personId", personId).read(RestrictPerson.class));
        return back("organisation.restricted");
    }

    public String lift() {
        service.lift(form.with("personId", personId).read(RestrictPerson.class));
        return back("organisation.restrictionLifted");
    }

    private String back(String message) {
        return "/admin/person?faces-redirect=true&m=" + message + "&id=" + personId;
    }

    public PersonFacts getFacts() {
        return facts.get();
    }

    /** @return what ends when the person is restricted, or goes on again when that is lifted */
    public List<String> getConcerned() {
        return concerned.get();
    }

    public boolean isRestricted() {
        return restricted.get();
    }
}
