package vn.sontay.training.outcome.certificate.old;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.outcome.certificate.CertificateActs;
import vn.sontay.training.outcome.certificate.LockedCertificates;
import vn.sontay.training.outcome.certificate.RegisterNumber;
import vn.sontay.training.outcome.certificate.RegisteredCertificate;
import vn.sontay.training.outcome.certificate.VerificationCode;
import vn.sontay.training.outcome.certificate.act.ActTerms;
import vn.sontay.training.outcome.certificate.register.RegisterBook;
import vn.sontay.training.people.organisation.UnitAccess;
import vn.sontay.training.people.organisation.merge.HeldPeople;
import vn.sontay.training.shared.CommandReceipts;
import vn.sontay.training.shared.Constraints;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.Installation;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.scan.ScanBytes;
import vn.sontay.training.shared.scan.SentFile;
import vn.sontay.training.teaching.trainingclass.ClassAccess;

/** Enters what stands in paper registers (OLD-2 to OLD-8). */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class OldCertificateService {

    private static final String SCAN = "scan";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    UnitAccess units;

    @Inject
    ClassAccess access;

    @Inject
    CommandReceipts receipts;

    @Inject
    HeldPeople people;

    @Inject
    EntryRules rules;

    @Inject
    CertificateActs acts;

    @Inject
    LockedCertificates mine;

    @Inject
    Installation installation;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    /**
     * @return the id of the certificate
     * @throws RuleException beside each field that is wrong
     */
    public long enter(EnterOld command) {
        Constraints.check(command);
        if (command.personId() != null) {
            units.requireOwnPerson(command.personId());
            access.requireOthers(command.personId() == currentUser.require().personId());
        }
        RegisterBook.Key book = RegisterBook.Key.of(command.book())
                .orElseThrow(() -> RuleException.at("book", "certificate.bookMissing"));
        units.requireUnit(book.unitId());
        return receipts.once(command.requestId(), "certificate.enterOld", () -> enterNow(command, book));
    }

    private long enterNow(EnterOld command, RegisterBook.Key book) {
        rules.check(command, book);
        if (command.personId() != null) {
            people.take(Set.of(command.personId()));
        }
        SentFile sent = command.scan();
        ScanBytes scan = sent == null ? null : read(sent);
        RegisterNumber number = new RegisterNumber(book.unitId(), "", book.register(), book.year(), command.serial());
        OldCertificate entered = new OldCertificate(number, VerificationCode.random(), command,
                new RegisteredCertificate.Entered(clock.instant(), currentUser.name(), installation.demo()));
        entityManager.persist(entered);
        keep(entered, scan);
        acts.first(entered, ActTerms.entered(command.issuedOn()), command.requestId());
        return entered.id();
    }

    private void keep(OldCertificate entered, @Nullable ScanBytes scan) {
        entityManager.flush();
        if (scan != null) {
            entityManager.persist(new OldScan(entered.id(), scan));
        }
    }

    private static ScanBytes read(SentFile sent) {
        ScanBytes.requireSize(SCAN, sent.name(), sent.size());
        try {
            return ScanBytes.read(SCAN, sent.name(), sent.read(ScanBytes.MOST_BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * @return the certificate's id
     * @throws RuleException when it wasn't entered from a paper register, or has ended
     */
    public long voidEntry(VoidEntry command) {
        Constraints.check(command);
        return receipts.once(command.requestId(), "certificate.voidOld", () -> {
            RegisteredCertificate entry = mine.locked(command.certificateId(), command.version());
            if (!entry.fromPaper()) {
                throw new RuleException("certificate.actImpossible");
            }
            acts.record(entry, acts.life(entry), ActTerms.voided(LocalDate.now(clock), command.reason()),
                    command.requestId());
            return entry.id();
        });
    }
}
