package vn.sontay.training.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import vn.sontay.training.outcome.report.results.AddendumService;
import vn.sontay.training.outcome.report.results.KeepReport;
import vn.sontay.training.outcome.report.results.MakeAddendum;
import vn.sontay.training.outcome.report.results.ResultsReportService;
import vn.sontay.training.outcome.report.snapshot.FreezeFigures;
import vn.sontay.training.outcome.report.snapshot.SnapshotService;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.SettingService;

/**
 * Freezes the figures of the plan once, when everything else is there: what is judged must be committed. The draft of a report is made from
 * them; then somebody who counts learns a lesson more, and an addendum tells of it.
 */
@ApplicationScoped
class DemoFigures {

    private static final String MADE = "demo.reported";
    private static final String PLAN = "son-tay-2025";

    @Inject
    SettingService settings;

    @Inject
    CurrentUser currentUser;

    @Inject
    Unguarded unguarded;

    @Inject
    DemoCorrection correction;

    @Inject
    Clock clock;

    @ActivateRequestContext
    public void freezeOnce() {
        if (settings.find(MADE).isPresent()) {
            return;
        }
        currentUser.is(DemoSeeder.administrator());
        long figures = unguarded.service(SnapshotService.class).freeze(
                new FreezeFigures("demo-figures", PLAN, LocalDate.now(clock), "Báo cáo dùng thử (mẫu)"));
        unguarded.service(ResultsReportService.class).draft(new KeepReport("demo-report", figures));
        correction.learnMore(PLAN);
        currentUser.is(DemoSeeder.administrator());
        unguarded.service(AddendumService.class).make(new MakeAddendum("demo-addendum", figures));
        settings.set(MADE, "1");
    }
}
