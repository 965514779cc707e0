package vn.sontay.training.outcome.report.snapshot;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import vn.sontay.training.outcome.completion.CompletedPeople;
import vn.sontay.training.outcome.completion.CompletedSpans;
import vn.sontay.training.outcome.completion.Completions;
import vn.sontay.training.outcome.completion.KnownSpans;
import vn.sontay.training.outcome.report.KnownDays;
import vn.sontay.training.outcome.report.directive.Directives;
import vn.sontay.training.shared.Changed;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.content.EditionArchive;
import vn.sontay.training.teaching.plan.Plan;
import vn.sontay.training.teaching.plan.PlanEditions;
import vn.sontay.training.teaching.plan.PlanScope;
import vn.sontay.training.testing.RecordedEvents;

/** Snapshots over one entity manager. */
public final class SnapshotFixture {

    public final RecordedEvents<Changed> changes = new RecordedEvents<>();
    private final EntityManager entityManager;
    private final Completions completions;
    private final CompletedSpans spans;
    private final PlanScope plans;
    private final CurrentUser user;
    private final Clock clock;

    public SnapshotFixture(EntityManager entityManager, Completions completions, CompletedSpans spans, PlanScope plans,
            CurrentUser user, Clock clock) {
        this.entityManager = entityManager;
        this.completions = completions;
        this.spans = spans;
        this.plans = plans;
        this.user = user;
        this.clock = clock;
    }

    private CompletedPeople completed() {
        return new CompletedPeople(entityManager, spans);
    }

    public Snapshots snapshots() {
        return new Snapshots(entityManager, new FigureTaking(completed(), completions, new Directives(entityManager)),
                spans,
                new KnownSpans(entityManager), clock, changes);
    }

    public SnapshotService service() {
        SnapshotService service = new SnapshotService();
        service.plans = plans;
        service.snapshots = snapshots();
        service.currentUser = user;
        service.clock = clock;
        return service;
    }

    public SnapshotQueries queries() {
        SnapshotQueries queries = new SnapshotQueries();
        queries.entityManager = entityManager;
        queries.plans = plans;
        queries.differing = new Differing(entityManager, completed(), completions,
                new PlanEditions(new EditionArchive(entityManager)), new Directives(entityManager));
        queries.reading = new SnapshotReading(entityManager);
        queries.days = new KnownDays(new KnownSpans(entityManager), clock);
        queries.clock = clock;
        return queries;
    }

    /** @return the names that a snapshot is read with */
    public FrozenLine firstLine(String content, Plan plan) {
        return new SnapshotReading(entityManager).lines(content, plan, FrozenLine.MOST).getFirst();
    }

    /** What the clock does at a closing day. @return whether there was something to be frozen */
    public boolean close(Plan plan, SnapshotKind kind, LocalDate closing) {
        if (snapshots().isDone(plan, kind, closing)) {
            return false;
        }
        snapshots().keepPeriod(snapshots().take(plan, kind, closing));
        snapshots().keepPeriod(snapshots().take(plan, kind, closing));
        return true;
    }
}
