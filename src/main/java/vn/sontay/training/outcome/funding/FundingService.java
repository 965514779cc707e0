package vn.sontay.training.outcome.funding;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import vn.sontay.training.shared.Changed;
import vn.sontay.training.shared.CommandReceipts;
import vn.sontay.training.shared.Constraints;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.Dates;
import vn.sontay.training.shared.Locks;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.database.Sql;
import vn.sontay.training.shared.paper.Money;
import vn.sontay.training.shared.scan.ScanBytes;
import vn.sontay.training.teaching.trainingclass.ClassAccess;

/** Enters estimates and vouchers of a class, and cancels them (FUN-1 to FUN-3). */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class FundingService {

    private static final String NUMBERS = """
            select e.class_id, e.voucher_number, e.spent_on from funding_entry e
              join training_class c on c.id = e.class_id join training_class o on o.id = :class
             where e.kind = 'VOUCHER' and (c.id = o.id or c.plan_code = o.plan_code)
               and not exists (select 1 from funding_cancelling x where x.entry_id = e.id)""";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    ClassAccess classes;

    @Inject
    CommandReceipts receipts;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    @Inject
    Event<Changed> changes;

    /** @return the id of the line, of now or of the same request before */
    public long estimate(RecordEstimate command) {
        classes.requireAdministrator(command.classId());
        Constraints.check(command);
        return receipts.once(command.requestId(), "funding.estimate", () -> {
            FundingEntry entry = FundingEntry.estimate(command, clock.instant(), currentUser.name());
            entityManager.persist(entry);
            changes.fire(new Changed("funding.estimate", "funding_entry", entry.id(),
                    command.purpose() + ", " + Money.figures(entry.amount()) + " đồng"));
            return entry.id();
        });
    }

    /**
     * @return the id of the voucher, of now or of the same request before
     * @throws RuleException when its day is to come, or its number was entered before (FUN-3)
     */
    public long voucher(RecordVoucher command) {
        classes.requireAdministrator(command.classId());
        Constraints.check(command);
        return receipts.once(command.requestId(), "funding.voucher", () -> {
            LocalDate on = Objects.requireNonNull(command.on());
            if (on.isAfter(LocalDate.now(clock))) {
                throw RuleException.at("on", "funding.future");
            }
            Locks.take(entityManager, "funding-lock");
            requireNew(command);
            FundingEntry entry = FundingEntry.voucher(command, clock.instant(), currentUser.name());
            entityManager.persist(entry);
            keepFile(entry, command);
            changes.fire(new Changed("funding.voucher", "funding_entry", entry.id(), command.number() + ", "
                    + Dates.day(on) + ", " + command.content() + ", " + Money.figures(entry.amount()) + " đồng"));
            return entry.id();
        });
    }

    private void requireNew(RecordVoucher command) {
        Sql.of(entityManager, NUMBERS).with("class", command.classId()).rows().stream()
                .filter(row -> key(row.text("voucher_number")).equals(key(command.number()))).findFirst()
                .ifPresent(row -> {
                    throw row.id("class_id") == command.classId()
                            ? RuleException.at("number", "funding.numberHere", Dates.day(row.day("spent_on")))
                            : RuleException.at("number", "funding.numberInPlan", Dates.day(row.day("spent_on")));
                });
    }

    private static String key(String number) {
        return number.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    }

    private void keepFile(FundingEntry entry, RecordVoucher command) {
        if (command.file() != null) {
            FundingFile file = new FundingFile(entry.id(), ScanBytes.read("file", command.file()));
            entityManager.flush(); // the file refers to its voucher by number
            entityManager.persist(file);
        }
    }

    /** @return the class's id. @throws RuleException when it was cancelled before */
    public long cancel(CancelEntry command) {
        FundingEntry entry = entityManager.find(FundingEntry.class, command.fundingId());
        if (entry == null) {
            throw new NotFoundException();
        }
        classes.requireAdministrator(entry.classId());
        Constraints.check(command);
        return receipts.once(command.requestId(), "funding.cancel", () -> {
            Locks.take(entityManager, "funding-lock");
            if (Sql.of(entityManager, "select count(*) from funding_cancelling x where x.entry_id = :entry")
                    .with("entry", entry.id()).number() > 0) {
                throw new RuleException("funding.cancelledBefore");
            }
            entityManager.persist(
                    new FundingCancelling(entry.id(), command.reason(), clock.instant(), currentUser.name()));
            changes.fire(new Changed("funding.cancel", "funding_entry", entry.id(),
                    (entry.kind() == FundingKind.VOUCHER ? entry.voucherNumber() : entry.content()) + ", "
                            + Money.figures(entry.amount()) + " đồng. " + command.reason()));
            return entry.classId();
        });
    }
}
