package vn.sontay.training.people.security.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.people.organisation.AffiliationRow;
import vn.sontay.training.people.organisation.PeopleQueries;
import vn.sontay.training.people.organisation.PeopleService;
import vn.sontay.training.people.organisation.PersonFacts;
import vn.sontay.training.people.organisation.merge.MergedPeople;
import vn.sontay.training.people.security.AccountFacts;
import vn.sontay.training.people.security.AccountQueries;
import vn.sontay.training.people.security.AccountService;
import vn.sontay.training.people.security.OpenAccount;
import vn.sontay.training.people.security.RoleUnit;
import vn.sontay.training.people.security.SetRoles;
import vn.sontay.training.shared.RefusedException;
import vn.sontay.training.web.Confirmation;
import vn.sontay.training.web.Form;
import vn.sontay.training.web.Once;
import vn.sontay.training.web.Parameters;
import vn.sontay.training.web.Seen;

/** One person: what is kept, where they belong, their account and roles. */
@Named
@RequestScoped
public class PersonBacking {

    @Inject
    Parameters parameters;

    @Inject
    Form form;

    @Inject
    PeopleQueries people;

    @Inject
    PeopleService service;

    @Inject
    MergedPeople merged;

    @Inject
    AccountQueries accounts;

    @Inject
    AccountService accountService;

    @Inject
    RoleUnitsBacking roleUnits;

    @Inject
    Seen seen;

    private PersonFacts facts;
    private @Nullable Long stays;
    private boolean own;
    private List<AffiliationRow> history = List.of();
    private @Nullable AccountFacts account;
    private final Once<List<RoleUnit>> units = new Once<>(() -> roleUnits.of(account));

    @PostConstruct
    void read() {
        facts = facts(parameters.id("id"));
        own = people.isOwn(facts.personId());
        seen.person(facts.personId());
        history = people.history(facts.personId());
        account = accounts.account(facts.personId()).orElse(null);
        form.show("roles", account == null ? Set.of() : account.roles());
    }

    /** The address of a record that went leads to the one that stays, whose scope is asked again. */
    private PersonFacts facts(long personId) {
        try {
            PersonFacts found = people.facts(personId);
            stays = found.mergedInto();
            return found;
        } catch (RefusedException e) {
            stays = merged.leadsTo(personId).orElseThrow(() -> e);
            return people.facts(stays);
        }
    }

    /** Leads on before the page is begun. */
    public @Nullable String lead() {
        return stays == null ? null : "/admin/person?faces-redirect=true&m=organisation.ledHere&id=" + stays;
    }

    public String openAccount() {
        accountService.open(
                form.with("personId", facts.personId()).with("units", roleUnits.chosen()).read(OpenAccount.class));
        return back("security.accountOpened");
    }

    public String saveRoles() {
        accountService.setRoles(
                form.with("personId", facts.personId()).with("units", roleUnits.chosen()).read(SetRoles.class));
        return back("web.saved");
    }

    public String deactivate() {
        Confirmation sent = form.read(Confirmation.class);
        service.deactivate(sent.requestId(), facts.personId(), sent.version());
        return back("organisation.deactivated");
    }

    public String reactivate() {
        Confirmation sent = form.read(Confirmation.class);
        service.reactivate(sent.requestId(), facts.personId(), sent.version());
        return back("organisation.reactivated");
    }

    private String back(String message) {
        return "/admin/person?faces-redirect=true&m=" + message + "&id=" + facts.personId();
    }

    /** @return whether the caller may change what is kept of the person */
    public boolean isOwn() {
        return own;
    }

    public PersonFacts getFacts() {
        return facts;
    }

    public List<AffiliationRow> getHistory() {
        return history;
    }

    /** @return the units to choose from for the person's roles, with those that are chosen */
    public List<RoleUnit> getUnits() {
        return units.get();
    }

    public @Nullable AccountFacts getAccount() {
        return account;
    }
}
