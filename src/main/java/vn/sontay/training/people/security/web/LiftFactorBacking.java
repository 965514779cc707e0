package vn.sontay.training.people.security.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.people.organisation.PeopleQueries;
import vn.sontay.training.people.organisation.PersonFacts;
import vn.sontay.training.people.security.IssuedCode;
import vn.sontay.training.people.security.factor.FactorLiftService;
import vn.sontay.training.web.AcceptedForm;
import vn.sontay.training.web.Parameters;

/** Gives somebody who has lost the phone a code that lifts their second factor. */
@Named
@RequestScoped
public class LiftFactorBacking {

    @Inject
    Parameters parameters;

    @Inject
    PeopleQueries people;

    @Inject
    FactorLiftService service;

    @Inject
    AcceptedForm form;

    private PersonFacts facts;
    private @Nullable IssuedCode issued;

    @PostConstruct
    void read() {
        facts = people.facts(parameters.id("id"));
    }

    /** Makes sure that somebody who isn't there, or isn't the caller's, is refused before the page is begun. */
    public void open() {
        facts.personId();
    }

    /** Issues a code and shows it in this answer, the only one that has it. */
    public void show() {
        issued = service.issue(facts.personId());
        form.letGo();
    }

    public PersonFacts getFacts() {
        return facts;
    }

    /** @return the code that this request made, or null */
    public @Nullable IssuedCode getIssued() {
        return issued;
    }
}
