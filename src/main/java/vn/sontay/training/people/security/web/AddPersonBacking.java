package vn.sontay.training.people.security.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.sontay.training.people.organisation.AddPerson;
import vn.sontay.training.people.organisation.PeopleService;
import vn.sontay.training.people.security.AccountService;
import vn.sontay.training.people.security.OpenAccount;
import vn.sontay.training.web.Form;

/** Adds a person and, where a role is chosen, opens their account. */
@Named
@RequestScoped
public class AddPersonBacking {

    @Inject
    Form form;

    @Inject
    PeopleService people;

    @Inject
    AccountService accounts;

    public String add() {
        AddPerson command = form.read(AddPerson.class);
        long personId = people.add(command);
        if (form.isGiven("roles")) {
            accounts.open(form.with("personId", personId).with("requestId", command.requestId() + "-account")
                    .read(OpenAccount.class));
        }
        return "/admin/person?faces-redirect=true&m=security.personAdded&id=" + personId;
    }
}
