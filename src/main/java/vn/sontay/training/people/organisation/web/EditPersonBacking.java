package vn.sontay.training.people.organisation.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.sontay.training.people.organisation.ChangePerson;
import vn.sontay.training.people.organisation.PeopleQueries;
import vn.sontay.training.people.organisation.PeopleService;
import vn.sontay.training.people.organisation.PersonFacts;
import vn.sontay.training.web.Form;
import vn.sontay.training.web.Parameters;
import vn.sontay.training.web.Seen;

/** Changes what is kept of a person. */
@Named
@RequestScoped
public class EditPersonBacking {

    @Inject
    Parameters parameters;

    @Inject
    Form form;

    @Inject
    PeopleQueries queries;

    @Inject
    PeopleService service;

    @Inject
    Seen seen;

    private PersonFacts facts;

    @PostConstruct
    void read() {
        facts = queries.ownFacts(parameters.id("id"));
        seen.person(facts.personId());
        form.show(facts);
    }

    public String save() {
        service.change(form.with("personId", facts.personId()).read(ChangePerson.class));
        return "/admin/person?faces-redirect=true&m=web.saved&id=" + facts.personId();
    }

    public PersonFacts getFacts() {
        return facts;
    }
}
