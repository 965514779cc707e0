package vn.sontay.training.outcome.report.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.sontay.training.outcome.report.results.KeepReport;
import vn.sontay.training.outcome.report.results.ReportFacts;
import vn.sontay.training.outcome.report.results.ResultsReportService;
import vn.sontay.training.outcome.report.results.SetReportWording;
import vn.sontay.training.web.Form;
import vn.sontay.training.web.Parameters;

/** The report from the snapshot of the address: what it says besides its figures, and its draft. */
@Named
@RequestScoped
public class ResultsReportBacking {

    @Inject
    Parameters parameters;

    @Inject
    Form form;

    @Inject
    ResultsReportService service;

    private ReportFacts facts;

    @PostConstruct
    void read() {
        facts = service.facts(parameters.id("snapshot"));
    }

    /** Fills the form. */
    public void load() {
        form.show(facts);
    }

    public String save() {
        service.set(form.with("snapshotId", facts.snapshotId()).read(SetReportWording.class));
        return "/admin/results-report?faces-redirect=true&m=report.wordingSaved&snapshot=" + facts.snapshotId();
    }

    public String keep() {
        long id = service.draft(form.with("snapshotId", facts.snapshotId()).read(KeepReport.class));
        return "/admin/document?faces-redirect=true&m=document.drafts&id=" + id;
    }

    public ReportFacts getFacts() {
        return facts;
    }
}
