package vn.sontay.training.outcome.report.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.sontay.training.outcome.report.urging.KeepUrging;
import vn.sontay.training.outcome.report.urging.UrgingLetterFacts;
import vn.sontay.training.outcome.report.urging.UrgingService;
import vn.sontay.training.web.Form;
import vn.sontay.training.web.Parameters;

/** The letter to one unit, beside the one of today where there is one. */
@Named
@RequestScoped
public class UrgingLetterBacking {

    @Inject
    Parameters parameters;

    @Inject
    Form form;

    @Inject
    UrgingService service;

    private UrgingLetterFacts facts;

    @PostConstruct
    void read() {
        facts = service.letter(parameters.text("plan"), parameters.id("unit"));
    }

    /** A unit of which nobody is missing is refused before the page is begun. */
    public void open() {
        facts.line();
    }

    public String keep() {
        long id = service.keep(form.with("planCode", facts.planCode()).with("unit", facts.line().areaId())
                .read(KeepUrging.class));
        return "/admin/document?faces-redirect=true&m=document.drafts&id=" + id;
    }

    public UrgingLetterFacts getFacts() {
        return facts;
    }
}
