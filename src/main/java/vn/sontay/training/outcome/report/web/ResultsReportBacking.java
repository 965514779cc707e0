package vn.sontay.training.outcome.report.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import vn.sontay.training.outcome.report.results.AddendumService;
import vn.sontay.training.outcome.report.results.KeepReport;
import vn.sontay.training.outcome.report.results.MakeAddendum;
import vn.sontay.training.outcome.report.results.ReportFacts;
import vn.sontay.training.outcome.report.results.ReportPapersMade;
import vn.sontay.training.outcome.report.results.ResultsReportService;
import vn.sontay.training.outcome.report.results.SetReportWording;
import vn.sontay.training.outcome.report.results.text.Offer;
import vn.sontay.training.web.Form;
import vn.sontay.training.web.Once;
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

    @Inject
    AddendumService addenda;

    private final Once<List<Offer>> offers = new Once<>(() -> service.offers(getFacts().snapshotId()));
    private final Once<ReportPapersMade> papers = new Once<>(() -> service.papers(getFacts().snapshotId()));
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

    public String add() {
        long id = addenda.make(form.with("snapshotId", facts.snapshotId()).read(MakeAddendum.class));
        return "/admin/report-addendum?faces-redirect=true&m=report.addendumMade&addendum=" + id;
    }

    /** @return what may be accepted into the sentences (RES-9) */
    public List<Offer> getOffers() {
        return offers.get();
    }

    /** @return whether the report says that already */
    public boolean isSaid(Offer offer) {
        return Stream.of(facts.shortcomings(), facts.outlook()).flatMap(String::lines)
                .anyMatch(offer.sentence()::equals);
    }

    /** @return what was made from these figures already, also by others */
    public ReportPapersMade getPapers() {
        return papers.get();
    }

    public ReportFacts getFacts() {
        return facts;
    }
}
