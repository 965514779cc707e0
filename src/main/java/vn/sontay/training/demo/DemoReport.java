package vn.sontay.training.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import vn.sontay.training.outcome.report.results.AddendumService;
import vn.sontay.training.outcome.report.results.KeepAddendum;
import vn.sontay.training.outcome.report.results.KeepReport;
import vn.sontay.training.outcome.report.results.MakeAddendum;
import vn.sontay.training.outcome.report.results.MakeReport;
import vn.sontay.training.outcome.report.results.ResultsReportService;
import vn.sontay.training.shared.CurrentUser;

/**
 * A commune's report on results, in which somebody counts who wasn't there: a mark is corrected afterwards, and an addendum tells it. Made
 * once, when everything else is there: what is frozen must be committed.
 */
@ApplicationScoped
class DemoReport {

    @Inject
    CurrentUser currentUser;

    @Inject
    Unguarded unguarded;

    @Inject
    DemoCorrection correction;

    @Inject
    Clock clock;

    @ActivateRequestContext
    public void reportAndAdd() {
        currentUser.is(DemoSeeder.administrator());
        ResultsReportService reports = unguarded.service(ResultsReportService.class);
        long snapshot = reports.make(new MakeReport("demo-report", DemoCommunes.REPORTED_PLAN, LocalDate.now(clock)));
        reports.draft(new KeepReport("demo-report-draft", snapshot));
        correction.correct();
        AddendumService addenda = unguarded.service(AddendumService.class);
        long addendum = addenda.make(new MakeAddendum("demo-addendum", snapshot));
        addenda.draft(new KeepAddendum("demo-addendum-draft", addendum));
    }
}
