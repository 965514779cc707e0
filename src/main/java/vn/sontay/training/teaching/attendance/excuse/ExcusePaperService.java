package vn.sontay.training.teaching.attendance.excuse;

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

/** Keeps papers of excuses, and takes them back (EXC-1 to EXC-3). */
@Stateless
@RolesAllowed({Roles.TRAINER, Roles.ADMINISTRATOR})
public class ExcusePaperService {

    private static final String FIELD = "files";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    ExcusePaperQueries queries;

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

    /** @throws RuleException for each file that can't be kept; when there is none, too many, or the person isn't excused there */
    public void keep(KeepExcusePapers command) {
        access.requireJudge(command.enrolmentId());
        receipts.once(command.requestId(), "attendance.addExcuse", () -> {
            ExcusePapersPage page = queries.page(command.sessionId(), command.enrolmentId());
            if (!page.excused()) {
                throw RuleException.at(FIELD, "attendance.excuseNone");
            }
            if (command.files().isEmpty()) {
                throw RuleException.at(FIELD, "attendance.excuseNothing");
            }
            if (page.papers().stream().filter(ExcusePaperRow::live).count()
                    + command.files().size() > KeepExcusePapers.MOST_FILES) {
                throw RuleException.at(FIELD, "attendance.excuseTooMany", KeepExcusePapers.MOST_FILES);
            }
            keepFiles(command, page.person().fullName());
            return command.sessionId();
        });
    }

    private void keepFiles(KeepExcusePapers command, String who) {
        Set<String> known = new HashSet<>(entityManager.createQuery("""
                select f.sha256 from ExcusePaper f
                 where f.sessionId = :session and f.enrolmentId = :enrolment and f.withdrawnAt is null""", String.class)
                .setParameter("session", command.sessionId()).setParameter("enrolment", command.enrolmentId())
                .getResultList());
        List<RuleException> refusals = new ArrayList<>();
        for (SentFile file : command.files()) {
            try {
                keep(command, who, file, known);
            } catch (RuleException e) {
                refusals.add(e);
            }
        }
        RuleException.throwAll(refusals);
    }

    private void keep(KeepExcusePapers command, String who, SentFile file, Set<String> known) {
        ScanBytes.requireSize(FIELD, file.name(), file.size());
        ScanBytes read = ScanBytes.read(FIELD, file.name(), bytes(file));
        if (!known.add(read.sha256())) {
            throw ScanBytes.refused(FIELD, "attendance.sheetIsThere", file.name());
        }
        ExcusePaper paper = new ExcusePaper(command.sessionId(), command.enrolmentId(), read, currentUser.name(),
                clock.instant());
        entityManager.persist(paper);
        ExcusePaperFile content = new ExcusePaperFile(paper.id(), read.bytes());
        entityManager.persist(content);
        entityManager.flush();
        entityManager.detach(content); // the next file takes its room
        changes.fire(new Changed("attendance.addExcuse", "excuse_paper", paper.id(),
                who + ": " + read.kind() + ", " + ScanBytes.megabytes(read.length())));
    }

    private static byte[] bytes(SentFile file) {
        try {
            return file.read(ScanBytes.MOST_BYTES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws RuleException when it was withdrawn before, or no reason is given */
    public void withdraw(WithdrawExcusePaper command) {
        Constraints.check(command);
        ExcusePaper paper = entityManager.find(ExcusePaper.class, command.paperId(), LockModeType.PESSIMISTIC_WRITE);
        if (paper == null) {
            throw new NotFoundException();
        }
        access.requireJudge(paper.enrolmentId());
        receipts.once(command.requestId(), "attendance.withdrawExcuse", () -> {
            paper.withdraw(command.reason(), currentUser.name(), clock.instant());
            entityManager.remove(entityManager.find(ExcusePaperFile.class, paper.id()));
            changes.fire(new Changed("attendance.withdrawExcuse", "excuse_paper", paper.id(), command.reason()));
            return paper.id();
        });
    }
}
