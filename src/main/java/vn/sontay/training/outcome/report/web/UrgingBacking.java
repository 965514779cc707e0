package vn.sontay.training.outcome.report.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.sontay.training.outcome.report.urging.KeepUrging;
import vn.sontay.training.outcome.report.urging.SetUrgingWording;
import vn.sontay.training.outcome.report.urging.UrgingFacts;
import vn.sontay.training.outcome.report.urging.UrgingService;
import vn.sontay.training.web.Form;
import vn.sontay.training.web.Parameters;
import vn.sontay.training.web.Texts;

/** The letters that urge the units of the plan of the address: what they say, and all at once. */
@Named
@RequestScoped
public class UrgingBacking {

    @Inject
    Parameters parameters;

    @Inject
    Form form;

    @Inject
    Texts texts;

    @Inject
    UrgingService service;

    private UrgingFacts facts;

    @PostConstruct
    void read() {
        facts = service.facts(parameters.text("plan"));
    }

    /** Fills the form. */
    public void load() {
        form.show(facts);
    }

    public String save() {
        service.set(form.with("planCode", facts.planCode()).read(SetUrgingWording.class));
        return back("report.urgingSaved");
    }

    public String keepAll() {
        service.keep(form.with("planCode", facts.planCode()).with("unit", null).read(KeepUrging.class));
        return back("report.urgingKept");
    }

    private String back(String message) {
        return "/admin/urging?faces-redirect=true&m=" + message + "&plan=" + texts.url(facts.planCode());
    }

    public UrgingFacts getFacts() {
        return facts;
    }
}
