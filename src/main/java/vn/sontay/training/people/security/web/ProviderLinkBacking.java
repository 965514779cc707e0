package vn.sontay.training.people.security.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.people.organisation.PeopleQueries;
import vn.sontay.training.people.organisation.PersonFacts;
import vn.sontay.training.people.security.provider.ProviderLink;
import vn.sontay.training.people.security.provider.ProviderLinkService;
import vn.sontay.training.web.Form;
import vn.sontay.training.web.Parameters;

/** Says who somebody else is at the provider. */
@Named
@RequestScoped
public class ProviderLinkBacking {

    @Inject
    Parameters parameters;

    @Inject
    PeopleQueries people;

    @Inject
    ProviderLinkService service;

    @Inject
    Form form;

    private PersonFacts facts;
    private @Nullable ProviderLink link;

    /** What is typed. */
    private record Typed(@NotBlank(message = "security.providerSubjectMissing") String subject) {
    }

    @PostConstruct
    void read() {
        facts = people.facts(parameters.id("id"));
        link = service.of(facts.personId()).orElse(null);
    }

    /** Makes sure that somebody who isn't there, or isn't the caller's, is refused before the page is begun. */
    public void open() {
        facts.personId();
    }

    public String link() {
        service.link(facts.personId(), form.read(Typed.class).subject());
        return back("security.providerLinkedOther");
    }

    public String unlink() {
        service.unlink(facts.personId());
        return back("security.providerUnlinkedOther");
    }

    private String back(String message) {
        return "/admin/provider-link?faces-redirect=true&id=" + facts.personId() + "&m=" + message;
    }

    public PersonFacts getFacts() {
        return facts;
    }

    /** @return the person's link; null when there is none */
    public @Nullable ProviderLink getLink() {
        return link;
    }
}
