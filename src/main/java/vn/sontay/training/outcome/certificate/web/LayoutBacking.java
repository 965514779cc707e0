package vn.sontay.training.outcome.certificate.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.sontay.training.outcome.certificate.layout.ChangeLayout;
import vn.sontay.training.outcome.certificate.layout.LayoutFacts;
import vn.sontay.training.outcome.certificate.layout.LayoutService;
import vn.sontay.training.web.Form;
import vn.sontay.training.web.Parameters;

/** On what paper the letterhead of the address prints. */
@Named
@RequestScoped
public class LayoutBacking {

    @Inject
    Parameters parameters;

    @Inject
    Form form;

    @Inject
    LayoutService service;

    private LayoutFacts facts;

    @PostConstruct
    void read() {
        facts = service.facts(parameters.id("issuer"));
    }

    /** Fills the form. */
    public void load() {
        form.show(facts);
    }

    public String save() {
        service.change(form.with("issuerId", facts.issuerId()).read(ChangeLayout.class));
        return "/admin/paper-layout?faces-redirect=true&m=certificate.layoutSaved&issuer=" + facts.issuerId();
    }

    public LayoutFacts getFacts() {
        return facts;
    }
}
