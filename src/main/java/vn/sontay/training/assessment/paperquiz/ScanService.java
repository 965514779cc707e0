package vn.sontay.training.assessment.paperquiz;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.Changed;
import vn.sontay.training.shared.CommandReceipts;
import vn.sontay.training.shared.Constraints;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.RefusedException;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.scan.ScanBytes;
import vn.sontay.training.shared.scan.SentFile;
import vn.sontay.training.teaching.trainingclass.ClassAccess;
import vn.sontay.training.teaching.trainingclass.Enrolment;

/** The staff of a class keeps what was written on its prints, and takes back what was a mistake (QUI-64). */
@Stateless
@RolesAllowed({Roles.TRAINER, Roles.ADMINISTRATOR})
public class ScanService {

    static final String SUBJECT = "paper_scan";

    private static final String FIELD = "files";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    ClassAccess access;

    @Inject
    CommandReceipts receipts;

    @Inject
    PaperPrints prints;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    @Inject
    Event<Changed> changes;

    /**
     * Keeps all files, or none.
     *
     * @return how many
     * @throws RuleException for each file that can't be kept; when there is none, or there are too many
     */
    public long add(AddScans command) {
        PrintedVariant print = prints.ofCode(command.code()).getFirst();
        access.requireStaff(print.classId());
        requireOthers(command.enrolmentId());
        return receipts.once(command.requestId(), "papertest.addScans", () -> addNow(command, print));
    }

    private long addNow(AddScans command, PrintedVariant print) {
        Enrolment person = person(command.enrolmentId(), print);
        if (command.files().isEmpty()) {
            throw RuleException.at(FIELD, "paperquiz.scanNone");
        }
        if (command.files().size() > AddScans.MOST_FILES) {
            throw RuleException.at(FIELD, "paperquiz.scanTooMany", command.files().size(), AddScans.MOST_FILES);
        }
        Set<String> known = known(print);
        List<RuleException> refusals = new ArrayList<>();
        for (SentFile file : command.files()) {
            try {
                keep(file, print, person, known);
            } catch (RuleException e) {
                refusals.add(e);
            }
        }
        RuleException.throwAll(refusals);
        return command.files().size();
    }

    private void requireOthers(@Nullable Long enrolmentId) {
        access.requireOthers(enrolmentId == null ? Set.of() : Set.of(enrolmentId));
    }

    private @Nullable Enrolment person(@Nullable Long enrolmentId, PrintedVariant print) {
        if (enrolmentId == null) {
            return null;
        }
        Enrolment found = entityManager.find(Enrolment.class, enrolmentId);
        if (found == null || found.classId() != print.classId()) {
            throw new RefusedException();
        }
        return found;
    }

    /** The hashes of what is kept with the print already. */
    private Set<String> known(PrintedVariant print) {
        return new HashSet<>(entityManager
                .createQuery("select s.sha256 from Scan s where s.printId = :print and s.withdrawnAt is null",
                        String.class)
                .setParameter("print", print.printId()).getResultList());
    }

    private void keep(SentFile file, PrintedVariant print, @Nullable Enrolment person, Set<String> known) {
        ScanBytes.requireSize(FIELD, file.name(), file.size());
        ScanBytes read = ScanBytes.read(FIELD, file.name(), bytes(file));
        if (!known.add(read.sha256())) {
            throw ScanBytes.refused(FIELD, "paperquiz.scanIsThere", file.name());
        }
        Scan scan = new Scan(print.printId(), person == null ? null : person.id(), read, currentUser.name(),
                clock.instant());
        entityManager.persist(scan);
        ScanFile content = new ScanFile(scan.id(), read.bytes());
        entityManager.persist(content);
        entityManager.flush();
        entityManager.detach(content); // the next file takes its room
        changes.fire(new Changed("papertest.addScan", SUBJECT, scan.id(), told(print, person) + ": " + read.kind()
                + ", " + ScanBytes.megabytes(read.length())));
    }

    private static byte[] bytes(SentFile file) {
        try {
            return file.read(ScanBytes.MOST_BYTES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String told(PrintedVariant print, @Nullable Enrolment person) {
        return print.code() + (person == null ? "" : ", " + person.fullName());
    }

    /** @throws RuleException when it has been withdrawn before, or the reason is missing */
    public void withdraw(WithdrawScan command) {
        Constraints.check(command);
        Scan scan = entityManager.find(Scan.class, command.scanId(), LockModeType.PESSIMISTIC_WRITE);
        if (scan == null) {
            throw new NotFoundException();
        }
        PrintedVariant print = prints.one(scan.printId());
        access.requireStaff(print.classId());
        requireOthers(scan.enrolmentId());
        receipts.once(command.requestId(), "papertest.withdrawScan", () -> {
            scan.requireVersion(command.version());
            scan.withdraw(command.reason(), currentUser.name(), clock.instant());
            Long enrolmentId = scan.enrolmentId();
            changes.fire(new Changed("papertest.withdrawScan", SUBJECT, scan.id(),
                    told(print, enrolmentId == null ? null : entityManager.find(Enrolment.class, enrolmentId)) + ". "
                            + command.reason()));
            return scan.id();
        });
    }
}
