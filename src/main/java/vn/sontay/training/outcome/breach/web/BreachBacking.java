package vn.sontay.training.outcome.breach.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.outcome.breach.BreachFacts;
import vn.sontay.training.outcome.breach.BreachQueries;
import vn.sontay.training.outcome.breach.BreachService;
import vn.sontay.training.outcome.breach.KeepBreach;
import vn.sontay.training.outcome.breach.SetBreach;
import vn.sontay.training.web.Form;
import vn.sontay.training.web.Parameters;

/** One breach, or a new one where the address names none. */
@Named
@RequestScoped
public class BreachBacking {

    @Inject
    Parameters parameters;

    @Inject
    Form form;

    @Inject
    BreachQueries queries;

    @Inject
    BreachService service;

    private @Nullable BreachFacts facts;

    @PostConstruct
    void read() {
        if (!parameters.text("id").isEmpty()) {
            BreachFacts found = queries.breach(parameters.id("id"));
            facts = found;
            form.show(found.fields());
        }
    }

    public String save() {
        long id = service.set(form.with("breachId", facts == null ? null : facts.breachId()).read(SetBreach.class));
        return "/admin/breach?faces-redirect=true&m=web.saved&id=" + id;
    }

    public String keep() {
        long id = service.keep(form.with("breachId", parameters.id("id")).read(KeepBreach.class));
        return "/admin/document?faces-redirect=true&m=document.drafts&id=" + id;
    }

    /** @return null for a new one */
    public @Nullable BreachFacts getFacts() {
        return facts;
    }
}
