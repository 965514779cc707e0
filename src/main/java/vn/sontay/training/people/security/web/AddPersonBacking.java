package vn.sontay.training.people.security.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import vn.sontay.training.people.organisation.AddPerson;
import vn.sontay.training.people.organisation.PeopleService;
import vn.sontay.training.people.organisation.web.PersonForm;
import vn.sontay.training.people.security.AccountService;
import vn.sontay.training.people.security.OpenAccount;
import vn.sontay.training.web.Parameters;

/** Adds a person and, where a role is chosen, opens their account. */
@Named
@RequestScoped
public class AddPersonBacking {

    @Inject
    Parameters parameters;

    @Inject
    PeopleService people;

    @Inject
    AccountService accounts;

    @Inject
    RoleUnitsBacking roleUnits;

    @Inject
    Clock clock;

    private final PersonForm form = new PersonForm();
    private String[] roles = {};
    private String requestId = "";

    @PostConstruct
    void read() {
        requestId = parameters.text("requestId");
    }

    /** Begins a new request. */
    public void load() {
        requestId = UUID.randomUUID().toString();
    }

    public String add() {
        boolean anyway = parameters.text("anyway").equals("true");
        long personId = people.add(new AddPerson(requestId, form.details(LocalDate.now(clock).getYear()), form.post(),
                anyway));
        if (roles.length > 0) {
            accounts.open(new OpenAccount(requestId + "-account", personId, Set.of(roles), roleUnits.chosen()));
        }
        return "/admin/person?faces-redirect=true&m=security.personAdded&id=" + personId;
    }

    public PersonForm getForm() {
        return form;
    }

    public String[] getRoles() {
        return roles.clone();
    }

    public void setRoles(String[] roles) {
        this.roles = roles.clone();
    }

    public String getRequestId() {
        return requestId;
    }
}
