package vn.sontay.training.teaching.attendance.signed;

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
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.scan.ScanBytes;
import vn.sontay.training.shared.scan.SentFile;
import vn.sontay.training.teaching.trainingclass.ClassAccess;

/** Keeps the sheet that people signed, and how many signatures it has (SGN-1, SGN-2). */
@Stateless
@RolesAllowed({Roles.TRAINER, Roles.ADMINISTRATOR})
public class SignedSheetService {

    private static final String FIELD = "files";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    SignedSheets sheets;

    @Inject
    ClassAccess access;

    @Inject
    CommandReceipts receipts;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    @Inject
    Event<Changed> changes;

    /** @throws RuleException for each file that can't be kept; when there is nothing to keep; when nothing was counted that is explained */
    public void keep(KeepSignedSheet command) {
        Constraints.check(command);
        access.requireStaff(sheets.classOf(command.sessionId()));
        receipts.once(command.requestId(), "attendance.addSheet", () -> {
            if (command.files().isEmpty() && command.signatures() == null && command.explanation().isEmpty()) {
                throw RuleException.at(FIELD, "attendance.sheetNothing");
            }
            if (command.files().size() > KeepSignedSheet.MOST_FILES) {
                throw RuleException.at(FIELD, "attendance.sheetTooMany", command.files().size(),
                        KeepSignedSheet.MOST_FILES);
            }
            keepFiles(command);
            keepCount(command);
            return command.sessionId();
        });
    }

    private void keepFiles(KeepSignedSheet command) {
        Set<String> known = new HashSet<>(entityManager
                .createQuery(
                        "select f.sha256 from SignedSheet f where f.sessionId = :session and f.withdrawnAt is null",
                        String.class)
                .setParameter("session", command.sessionId()).getResultList());
        List<RuleException> refusals = new ArrayList<>();
        for (SentFile file : command.files()) {
            try {
                keep(command.sessionId(), file, known);
            } catch (RuleException e) {
                refusals.add(e);
            }
        }
        RuleException.throwAll(refusals);
    }

    private void keep(long sessionId, SentFile file, Set<String> known) {
        ScanBytes.requireSize(FIELD, file.name(), file.size());
        ScanBytes read = ScanBytes.read(FIELD, file.name(), bytes(file));
        if (!known.add(read.sha256())) {
            throw ScanBytes.refused(FIELD, "attendance.sheetIsThere", file.name());
        }
        SignedSheet sheet = new SignedSheet(sessionId, read, currentUser.name(), clock.instant());
        entityManager.persist(sheet);
        SignedSheetFile content = new SignedSheetFile(sheet.id(), read.bytes());
        entityManager.persist(content);
        entityManager.flush();
        entityManager.detach(content); // the next file takes its room
        changes.fire(new Changed("attendance.addSheet", "signed_sheet", sheet.id(),
                read.kind() + ", " + ScanBytes.megabytes(read.length())));
    }

    private static byte[] bytes(SentFile file) {
        try {
            return file.read(ScanBytes.MOST_BYTES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void keepCount(KeepSignedSheet command) {
        Signatures before = sheets.signatures(command.sessionId());
        @Nullable
        Integer counted = command.signatures() == null ? before.counted() : command.signatures();
        if (command.signatures() == null && command.explanation().isEmpty()) {
            return;
        }
        if (counted == null) {
            throw RuleException.at("signatures", "attendance.signaturesMissing");
        }
        SignatureCount count = new SignatureCount(command.sessionId(), counted, before.came(), command.explanation(),
                currentUser.name(), clock.instant());
        entityManager.persist(count);
        changes.fire(new Changed("attendance.countSignatures", "signature_count", count.id(), counted + " chữ ký, "
                + before.came() + " người có mặt. " + command.explanation()));
    }

    /** @throws RuleException when it was withdrawn before, or no reason is given */
    public void withdraw(WithdrawSignedSheet command) {
        Constraints.check(command);
        SignedSheet sheet = entityManager.find(SignedSheet.class, command.sheetId(), LockModeType.PESSIMISTIC_WRITE);
        if (sheet == null) {
            throw new NotFoundException();
        }
        access.requireStaff(sheets.classOf(sheet.sessionId()));
        receipts.once(command.requestId(), "attendance.withdrawSheet", () -> {
            sheet.withdraw(command.reason(), currentUser.name(), clock.instant());
            changes.fire(new Changed("attendance.withdrawSheet", "signed_sheet", sheet.id(), command.reason()));
            return sheet.id();
        });
    }
}
