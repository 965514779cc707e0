package vn.sontay.training.outcome.reported;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.Changed;
import vn.sontay.training.shared.CommandReceipts;
import vn.sontay.training.shared.Constraints;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.Dates;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.StaleDataException;
import vn.sontay.training.shared.scan.ScanBytes;
import vn.sontay.training.shared.scan.SentFile;
import vn.sontay.training.teaching.plan.Plan;
import vn.sontay.training.teaching.plan.PlanScope;
import vn.sontay.training.teaching.plan.ReportedIndicator;

/** Enters what units report, corrects it and takes it back (REP-2, REP-3). */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class ReportedService {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    PlanScope plans;

    @Inject
    CommandReceipts receipts;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    @Inject
    Event<Changed> changes;

    /**
     * @return the id of the figure, of now or of the same request before
     * @throws NotFoundException when the caller doesn't see that plan, or it has no such indicator
     * @throws RuleException when the day is to come, or more than the whole was counted and that isn't confirmed
     */
    public long report(ReportFigure command) {
        Plan plan = plans.administered(command.planCode());
        Constraints.check(command);
        ReportedIndicator indicator = indicator(plan, command.indicatorCode());
        return receipts.once(command.requestId(), "reported.enter", () -> {
            FigureFacts facts = judged(command.facts(), indicator, command.beyond());
            ReportedFigure figure = new ReportedFigure(plan.code(), indicator.code(), facts, clock.instant(),
                    currentUser.name());
            keep(figure, command.file());
            tell("reported.enter", figure, indicator, facts, "");
            return figure.id();
        });
    }

    /**
     * @return the id of the row that counts from now on
     * @throws StaleDataException when the figure was replaced or taken back meanwhile
     */
    public long correct(CorrectFigure command) {
        ReportedFigure before = held(command.figureId());
        Plan plan = plans.administered(before.planCode());
        Constraints.check(command);
        ReportedIndicator indicator = indicator(plan, before.indicatorCode());
        return receipts.once(command.requestId(), "reported.replace", () -> {
            FigureFacts facts = judged(command.facts(), indicator, command.beyond());
            ReportedFigure next = before.corrected(facts, command.reason(), clock.instant(), currentUser.name());
            requireLast(before);
            keep(next, command.file());
            tell("reported.replace", next, indicator, facts, command.reason());
            return next.id();
        });
    }

    /** @throws StaleDataException when the figure was replaced or taken back meanwhile */
    public long withdraw(WithdrawFigure command) {
        ReportedFigure before = held(command.figureId());
        Plan plan = plans.administered(before.planCode());
        Constraints.check(command);
        return receipts.once(command.requestId(), "reported.withdraw", () -> {
            requireLast(before);
            ReportedFigure next = before.takenBack(command.why(), clock.instant(), currentUser.name());
            entityManager.persist(next);
            changes.fire(new Changed("reported.withdraw", "reported_figure", next.id(),
                    plan.shortTitle() + ", " + before.indicatorCode() + ". " + command.why()));
            return next.id();
        });
    }

    /** Held until the end of the transaction: who corrects the same figure waits. */
    private ReportedFigure held(long figureId) {
        ReportedFigure figure = entityManager.find(ReportedFigure.class, figureId, LockModeType.PESSIMISTIC_WRITE);
        if (figure == null) {
            throw new NotFoundException();
        }
        return figure;
    }

    private void requireLast(ReportedFigure figure) {
        if (figure.withdrawn() || !entityManager
                .createQuery("select f.id from ReportedFigure f where f.replacesId = :id", Long.class)
                .setParameter("id", figure.id()).getResultList().isEmpty()) {
            throw new StaleDataException();
        }
    }

    private static ReportedIndicator indicator(Plan plan, String code) {
        return plan.reported().stream().filter(each -> each.code().equals(code)).findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** @return the facts with the plan's own total where nobody says another */
    private FigureFacts judged(FigureFacts facts, ReportedIndicator indicator, boolean beyond) {
        if (Objects.requireNonNull(facts.on()).isAfter(LocalDate.now(clock))) {
            throw RuleException.at("on", "reported.future");
        }
        Integer whole = facts.whole() == null ? indicator.total() : facts.whole();
        int counted = Objects.requireNonNull(facts.counted());
        if (whole != null && counted > whole && !beyond) {
            throw RuleException.at("beyond", "reported.beyond", counted, whole);
        }
        return new FigureFacts(facts.on(), facts.counted(), whole, facts.unitName(), facts.source());
    }

    private void keep(ReportedFigure figure, @Nullable SentFile sent) {
        entityManager.persist(figure);
        if (sent != null) {
            ReportedFile file = new ReportedFile(figure.id(), ScanBytes.read("file", sent));
            entityManager.flush(); // the file refers to its figure by number
            entityManager.persist(file);
        }
    }

    private void tell(String action, ReportedFigure figure, ReportedIndicator indicator, FigureFacts facts,
            String reason) {
        changes.fire(new Changed(action, "reported_figure", figure.id(), indicator.code() + ": " + facts.counted()
                + (facts.whole() == null ? "" : "/" + facts.whole()) + " " + indicator.unit() + ", đến ngày "
                + Dates.day(Objects.requireNonNull(facts.on())) + ", " + facts.unitName() + ", " + facts.source()
                + (reason.isEmpty() ? "" : ". " + reason)));
    }
}
