package vn.sontay.training.outcome.report.directive;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.people.organisation.UnitTree;
import vn.sontay.training.shared.Changed;
import vn.sontay.training.shared.CommandReceipts;
import vn.sontay.training.shared.Constraints;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.Dates;
import vn.sontay.training.shared.Locks;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.StaleDataException;
import vn.sontay.training.shared.Vietnamese;
import vn.sontay.training.shared.database.Sql;
import vn.sontay.training.shared.scan.ScanBytes;
import vn.sontay.training.shared.scan.SentFile;
import vn.sontay.training.teaching.plan.Plan;
import vn.sontay.training.teaching.plan.Target;

/** Enters what documents say of targets (DIR-1 to DIR-6). */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class DirectiveService {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    PlanOffice office;

    @Inject
    Directives directives;

    @Inject
    CommandReceipts receipts;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    @Inject
    Event<Changed> changes;

    public DirectiveService() {
    }

    /**
     * @return the id of the extension, of now or of the same request before
     * @throws NotFoundException when the caller doesn't see that plan as a whole, or it has no such target
     * @throws RuleException beside each field that is wrong
     */
    public long extend(ExtendDeadline command) {
        Plan plan = office.required(command.planCode());
        Constraints.check(command);
        return receipts.once(command.requestId(), "report.extend", () -> {
            Locks.take(entityManager, "directive-lock");
            Target target = plan.target(command.targetCode()).orElseThrow(NotFoundException::new);
            requireDocument(command.document(), plan);
            requireLater(command, target);
            TargetExtension extension = new TargetExtension(command, clock.instant(), currentUser.name());
            entityManager.persist(extension);
            entityManager.flush();
            keepScan(extension.id(), command.scan());
            changes.fire(new Changed("report.extend", "plan_target", extension.id(), target.title() + ": đến "
                    + Dates.day(command.deadline()) + ", theo " + command.document().text()));
            return extension.id();
        });
    }

    /** DIR-1. */
    private void requireDocument(ByDocument document, Plan plan) {
        if (document.documentOn().isAfter(LocalDate.now(clock))) {
            throw RuleException.at("documentOn", "report.documentToCome");
        }
        LocalDate begun = plan.date();
        if (begun != null && document.documentOn().isBefore(begun)) {
            throw RuleException.at("documentOn", "report.documentBeforePlan", Dates.day(begun));
        }
    }

    /** DIR-2. */
    private void requireLater(ExtendDeadline command, Target target) {
        LocalDate on = command.document().documentOn();
        LocalDate original = target.deadline().on(Year.of(on.getYear()));
        if (!command.deadline().isAfter(original)) {
            throw RuleException.at("deadline", "report.notLater", Dates.day(original));
        }
        if (command.deadline().isBefore(on)) {
            throw RuleException.at("deadline", "report.deadlineBeforeDocument", Dates.day(on));
        }
        String number = folded(command.document());
        Optional<Extension> twice = directives.all(command.planCode()).extensions().stream()
                .filter(each -> each.targetCode().equals(target.code()) && each.withdrawn() == null
                        && folded(each.document()).equals(number))
                .findFirst();
        if (twice.isPresent()) {
            throw RuleException.at("documentNumber", "report.numberTwice", Dates.day(twice.get().deadline()));
        }
    }

    private static String folded(ByDocument document) {
        return Vietnamese.fold(document.documentNumber()).replace(" ", "");
    }

    private void keepScan(long extensionId, @Nullable SentFile file) {
        if (file != null) {
            ScanBytes.requireSize("scan", file.name(), file.size());
            try {
                entityManager.persist(new ExtensionScan(extensionId,
                        ScanBytes.read("scan", file.name(), file.read(ScanBytes.MOST_BYTES))));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /**
     * @throws NotFoundException when there is none, or its plan isn't the caller's to see as a whole
     * @throws StaleDataException when somebody has withdrawn it before
     */
    public void withdraw(WithdrawExtension command) {
        TargetExtension extension = Optional
                .ofNullable(entityManager.find(TargetExtension.class, command.extensionId()))
                .orElseThrow(NotFoundException::new);
        Plan plan = office.required(extension.planCode());
        Constraints.check(command);
        receipts.once(command.requestId(), "report.withdrawExtension", () -> {
            boolean first = Sql.of(entityManager, """
                    insert ignore into target_extension_withdrawal (extension_id, reason, recorded_at, recorded_by)
                    values (:extension, :reason, :at, :by)""").with("extension", extension.id())
                    .with("reason", command.reason()).with("at", clock.instant()).with("by", currentUser.name())
                    .change() == 1;
            if (!first) {
                throw new StaleDataException();
            }
            changes.fire(new Changed("report.withdrawExtension", "plan_target", extension.id(),
                    plan.target(extension.targetCode()).map(Target::title).orElse(extension.targetCode()) + ": "
                            + extension.document().text() + ". " + command.reason()));
            return extension.id();
        });
    }

    /**
     * @return the id of the part, of now or of the same request before
     * @throws NotFoundException when the caller doesn't see that plan as a whole, or it has no such target or unit
     * @throws RuleException beside each field that is wrong
     */
    public long give(GivePart command) {
        Plan plan = office.required(command.planCode());
        Constraints.check(command);
        long unitId = Objects.requireNonNull(command.unitId());
        int amount = Objects.requireNonNull(command.amount());
        return receipts.once(command.requestId(), "report.givePart", () -> {
            Locks.take(entityManager, "directive-lock");
            Target target = plan.target(command.targetCode()).orElseThrow(NotFoundException::new);
            UnitTree.Named unit = office.answering(plan).stream().filter(each -> each.id() == unitId).findFirst()
                    .orElseThrow(NotFoundException::new);
            requireDocument(command.document(), plan);
            TargetPart part = new TargetPart(command, unitId, amount, clock.instant(), currentUser.name());
            requireWithin(target, part.part(Long.MAX_VALUE));
            entityManager.persist(part);
            entityManager.flush();
            changes.fire(new Changed("report.givePart", "plan_target", part.id(),
                    target.title() + ": " + unit.label() + " " + amount + " " + target.unit() + ", theo "
                            + command.document().text()));
            return part.id();
        });
    }

    /** DIR-4: by what holds today, the new one with it. */
    private void requireWithin(Target target, GivenPart added) {
        Integer total = target.total();
        if (total == null) {
            throw RuleException.at("amount", "report.partWithoutTotal");
        }
        List<GivenPart> all = new ArrayList<>(directives.all(added.planCode()).parts());
        all.removeIf(each -> !each.targetCode().equals(target.code()));
        all.add(added);
        List<GivenPart> parts = GivenPart.inForce(all, LocalDate.now(clock), null);
        int sum = parts.stream().mapToInt(GivenPart::amount).sum();
        if (sum > total) {
            int own = parts.stream().filter(each -> each.unitId() == added.unitId()).mapToInt(GivenPart::amount).sum();
            throw RuleException.at("amount", "report.partsTooMany", sum - own, own, sum, total);
        }
    }
}
