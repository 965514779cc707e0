package vn.sontay.training.outcome.report.snapshot;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import java.time.Clock;
import java.time.LocalDate;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.sontay.training.shared.JobWatch;
import vn.sontay.training.teaching.plan.PlanCatalogue;

/** Freezes what closing days demand, each hour, so that a night without a server loses none (SNP-4). */
@Singleton
@Interceptors(JobWatch.class)
public class SnapshotTimer {

    private static final Logger LOG = Logger.getLogger(SnapshotTimer.class.getName());

    @Inject
    Snapshots snapshots;

    @Inject
    ClosingDays closingDays;

    @Inject
    PlanCatalogue plans;

    @Inject
    Clock clock;

    /** Does nothing until the start has loaded the content. */
    @Schedule(hour = "*", minute = "7", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void freeze() {
        if (!plans.isLoaded()) {
            return;
        }
        LocalDate today = LocalDate.now(clock);
        plans.current().real().all().forEach(plan -> closingDays.over(today).forEach((kind, closing) -> {
            try {
                if (!snapshots.isDone(plan, kind, closing)) {
                    snapshots.keepPeriod(snapshots.take(plan, kind, closing));
                }
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, "Figures could not be frozen; the next turn tries it", e);
            }
        }));
    }
}
