package vn.sontay.training.people.organisation.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import vn.sontay.training.people.organisation.ChangePerson;
import vn.sontay.training.people.organisation.PeopleQueries;
import vn.sontay.training.people.organisation.PeopleService;
import vn.sontay.training.people.organisation.PersonFacts;
import vn.sontay.training.web.Parameters;

/** Changes what is kept of a person. */
@Named
@RequestScoped
public class EditPersonBacking {

    @Inject
    Parameters parameters;

    @Inject
    PeopleQueries queries;

    @Inject
    PeopleService service;

    @Inject
    Clock clock;

    private PersonFacts facts;
    private final PersonForm form = new PersonForm();
    private String version = "";
    private String requestId = "";

    @PostConstruct
    void read() {
        facts = queries.ownFacts(parameters.id("id"));
        version = parameters.text("version");
        requestId = parameters.text("requestId");
    }

    /** Fills the form. */
    public void load() {
        form.fill(facts);
        version = String.valueOf(facts.version());
        requestId = UUID.randomUUID().toString();
    }

    public String save() {
        service.change(new ChangePerson(requestId, facts.personId(), parameters.id("version"),
                form.details(LocalDate.now(clock).getYear())));
        return "/admin/person?faces-redirect=true&m=web.saved&id=" + facts.personId();
    }

    public PersonFacts getFacts() {
        return facts;
    }

    public PersonForm getForm() {
        return form;
    }

    public String getVersion() {
        return version;
    }

    public String getRequestId() {
        return requestId;
    }
}
