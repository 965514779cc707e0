package vn.sontay.training.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import vn.sontay.training.outcome.report.snapshot.FreezeFigures;
import vn.sontay.training.outcome.report.snapshot.SnapshotService;
import vn.sontay.training.shared.CurrentUser;

/** Freezes the figures of the plan once, when everything else is there: what is judged must be committed. */
@ApplicationScoped
class DemoFigures {

    private static final String PLAN = "son-tay-2025";

    @Inject
    CurrentUser currentUser;

    @Inject
    Unguarded unguarded;

    @Inject
    Clock clock;

    @ActivateRequestContext
    public void freezeOnce() {
        currentUser.is(DemoSeeder.administrator());
        unguarded.service(SnapshotService.class).freeze(
                new FreezeFigures("demo-figures", PLAN, LocalDate.now(clock), "Báo cáo dùng thử (mẫu)"));
    }
}
