package vn.sontay.training.outcome.report.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.sontay.training.outcome.report.results.AddendumFacts;
import vn.sontay.training.outcome.report.results.AddendumService;
import vn.sontay.training.outcome.report.results.KeepAddendum;
import vn.sontay.training.outcome.report.results.SetAddendumWording;
import vn.sontay.training.web.Form;
import vn.sontay.training.web.Parameters;

/** The addendum of the address: in what figures differ, what it says besides them, and its draft. */
@Named
@RequestScoped
public class ReportAddendumBacking {

    @Inject
    Parameters parameters;

    @Inject
    Form form;

    @Inject
    AddendumService service;

    private AddendumFacts facts;

    @PostConstruct
    void read() {
        facts = service.facts(parameters.id("addendum"));
    }

    /** Fills the form. */
    public void load() {
        form.show(facts);
    }

    public String save() {
        service.set(form.with("addendumId", facts.addendumId()).read(SetAddendumWording.class));
        return "/admin/report-addendum?faces-redirect=true&m=report.wordingSaved&addendum=" + facts.addendumId();
    }

    public String keep() {
        long id = service.draft(form.with("addendumId", facts.addendumId()).read(KeepAddendum.class));
        return "/admin/document?faces-redirect=true&m=document.drafts&id=" + id;
    }

    public AddendumFacts getFacts() {
        return facts;
    }
}
