package vn.sontay.training.outcome.report.snapshot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import vn.sontay.training.outcome.completion.CompletedSpans;
import vn.sontay.training.outcome.completion.Known;
import vn.sontay.training.outcome.completion.KnownSpans;
import vn.sontay.training.shared.Changed;
import vn.sontay.training.shared.CommandReceipts;
import vn.sontay.training.shared.Dates;
import vn.sontay.training.shared.Digests;
import vn.sontay.training.shared.Locks;
import vn.sontay.training.shared.TimeSource;
import vn.sontay.training.teaching.plan.Plan;
import vn.sontay.training.teaching.plan.PlanFacts;

/** Writes snapshots (SNP-1); for use cases that have checked permission themselves. */
@ApplicationScoped
public class Snapshots {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    FigureTaking taking;

    @Inject
    CompletedSpans spans;

    @Inject
    KnownSpans known;

    @Inject
    CommandReceipts receipts;

    @Inject
    Clock clock;

    @Inject
    Event<Changed> changes;

    protected Snapshots() {
    }

    /** For tests. */
    Snapshots(EntityManager entityManager, FigureTaking taking, CompletedSpans spans, KnownSpans known, Clock clock,
            Event<Changed> changes) {
        this.entityManager = entityManager;
        this.taking = taking;
        this.spans = spans;
        this.known = known;
        this.receipts = new CommandReceipts(entityManager, clock);
        this.clock = clock;
        this.changes = changes;
    }

    /** Figures that have been taken down and aren't kept yet. */
    public record Taken(Plan plan, SnapshotHead head, String content) {

        /** @return what counts, as it will be read again */
        public List<FrozenTarget> targets() {
            return SnapshotParsing.targets(content, head.asOf());
        }
    }

    /** Figures that were kept. */
    public record Kept(SnapshotHead head, List<FrozenTarget> targets) {

        public Kept {
            targets = List.copyOf(targets);
        }
    }

    /**
     * Takes down what is known by now. Outside of a transaction: who finds something to be judged needs a connection for that, and must
     * hold no other meanwhile.
     */
    public Taken take(Plan plan, SnapshotKind kind, LocalDate asOf) {
        spans.refresh();
        SnapshotHead head = new SnapshotHead(plan.code(), asOf, kind, clock.instant().truncatedTo(ChronoUnit.MICROS));
        return new Taken(plan, head, SnapshotText.of(head, Digests.sha256(PlanFacts.of(plan)),
                taking.of(plan, asOf, new Known(head.frozenAt()))));
    }

    /** @return the id of the snapshot, of now or of the same request before */
    @Transactional
    public long keep(Taken taken, String requestId, String by, String note) {
        return receipts.once(requestId, "report.freeze", () -> keptNow(taken, requestId, by, note));
    }

    /**
     * Keeps it within the transaction of a use case that has let its request through once.
     *
     * @param onceKey by which nothing else is kept
     * @return the id of the snapshot
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public long add(Taken taken, String onceKey, String by, String note) {
        return keptNow(taken, onceKey, by, note);
    }

    /** @return what was kept before, within the transaction of a use case */
    @Transactional(Transactional.TxType.MANDATORY)
    public Kept kept(long snapshotId) {
        FigureSnapshot found = entityManager.find(FigureSnapshot.class, snapshotId);
        return new Kept(found.head(), SnapshotParsing.targets(found.content(), found.head().asOf()));
    }

    /** Keeps what a period demands (SNP-4), the first time. */
    @Transactional
    public void keepPeriod(Taken taken) {
        Locks.take(entityManager, "snapshot-lock");
        if (!isKept(taken.head())) {
            keptNow(taken, key(taken.head()), "Hệ thống", "");
        }
    }

    /** @return whether a period's figures are frozen, or nothing was known on its closing day */
    boolean isDone(Plan plan, SnapshotKind kind, LocalDate closing) {
        boolean begun = known.begun().map(at -> !LocalDate.ofInstant(at, TimeSource.ZONE).isAfter(closing))
                .orElse(false);
        return !begun || isKept(new SnapshotHead(plan.code(), closing, kind, clock.instant()));
    }

    private boolean isKept(SnapshotHead head) {
        return !entityManager.createQuery("select s.id from FigureSnapshot s where s.onceKey = :key", Long.class)
                .setParameter("key", key(head)).getResultList().isEmpty();
    }

    private static String key(SnapshotHead head) {
        return head.kind() + " " + head.planCode() + " " + head.asOf();
    }

    private long keptNow(Taken taken, String onceKey, String by, String note) {
        FigureSnapshot snapshot = new FigureSnapshot(taken.head(), onceKey, by, note, taken.content());
        entityManager.persist(snapshot);
        entityManager.flush();
        changes.fire(new Changed("report.freeze", "snapshot", snapshot.id(), taken.plan().shortTitle()
                + ", số liệu đến ngày " + Dates.day(taken.head().asOf()) + ", mã kiểm tra " + snapshot.row().sha256(),
                by));
        return snapshot.id();
    }
}
