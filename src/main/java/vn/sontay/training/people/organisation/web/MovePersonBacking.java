package vn.sontay.training.people.organisation.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.sontay.training.people.organisation.AffiliationRow;
import vn.sontay.training.people.organisation.MovePerson;
import vn.sontay.training.people.organisation.PeopleQueries;
import vn.sontay.training.people.organisation.PeopleService;
import vn.sontay.training.people.organisation.PersonFacts;
import vn.sontay.training.web.Form;
import vn.sontay.training.web.Parameters;

/** Lets a person belong to another unit or hold another post from a day on. */
@Named
@RequestScoped
public class MovePersonBacking {

    @Inject
    Parameters parameters;

    @Inject
    Form form;

    @Inject
    PeopleQueries queries;

    @Inject
    PeopleService service;

    @Inject
    Clock clock;

    private PersonFacts facts;
    private List<AffiliationRow> history = List.of();

    @PostConstruct
    void read() {
        facts = queries.facts(parameters.id("id"));
        history = queries.history(facts.personId());
        form.show("from", LocalDate.now(clock));
    }

    public String move() {
        service.move(form.with("personId", facts.personId()).read(MovePerson.class));
        return "/admin/person?faces-redirect=true&m=organisation.moved&id=" + facts.personId();
    }

    /** @return where the person belonged so far, the newest first */
    public List<AffiliationRow> getHistory() {
        return history;
    }

    public PersonFacts getFacts() {
        return facts;
    }
}
