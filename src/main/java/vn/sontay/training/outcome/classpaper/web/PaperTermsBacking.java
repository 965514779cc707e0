package vn.sontay.training.outcome.classpaper.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.sontay.training.outcome.classpaper.PaperTermsService;
import vn.sontay.training.outcome.classpaper.SetPaperTerms;
import vn.sontay.training.outcome.classpaper.TermsFacts;
import vn.sontay.training.web.Form;
import vn.sontay.training.web.Parameters;

/** What stands in the papers of the class of the address and nowhere else. */
@Named
@RequestScoped
public class PaperTermsBacking {

    @Inject
    Parameters parameters;

    @Inject
    Form form;

    @Inject
    PaperTermsService service;

    private TermsFacts facts;

    @PostConstruct
    void read() {
        facts = service.facts(parameters.id("class"));
    }

    /** Fills the form. */
    public void load() {
        form.show(facts);
    }

    public String save() {
        service.set(form.with("classId", facts.classId()).read(SetPaperTerms.class));
        return "/admin/class-papers?faces-redirect=true&m=classpaper.saved&class=" + facts.classId();
    }

    public TermsFacts getFacts() {
        return facts;
    }
}
