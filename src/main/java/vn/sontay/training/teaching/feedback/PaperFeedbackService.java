package vn.sontay.training.teaching.feedback;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Set;
import java.util.stream.Collectors;
import vn.sontay.training.shared.Changed;
import vn.sontay.training.shared.CommandReceipts;
import vn.sontay.training.shared.Constraints;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.paper.PaperWords;
import vn.sontay.training.teaching.trainingclass.ClassAccess;

/** A class's staff enters the totals of paper sheets and takes mistaken ones back (FBK-7, FBK-8). */
@Stateless
@RolesAllowed({Roles.TRAINER, Roles.ADMINISTRATOR})
public class PaperFeedbackService {

    private static final PaperWords WORDS = PaperWords.beside(PaperFeedbackService.class);

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    ClassAccess access;

    @Inject
    CommandReceipts receipts;

    @Inject
    FeedbackClasses classes;

    @Inject
    FeedbackCatalogue catalogue;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    @Inject
    Event<Changed> changes;

    /**
     * @return the tally's id
     * @throws RuleException when the form isn't open yet, or the numbers or texts aren't possible
     */
    public long record(RecordPaperSheets command) {
        access.requireStaff(command.classId());
        return receipts.once(command.requestId(), "feedback.recordPaper", () -> recordNow(command));
    }

    private long recordNow(RecordPaperSheets command) {
        FeedbackClass of = classes.of(command.classId());
        if (!of.open()) {
            throw new RuleException("feedback.notOpen");
        }
        FeedbackForm form = catalogue.current();
        Set<String> asked = form.questions().stream().map(RatedQuestion::code).collect(Collectors.toSet());
        if (!asked.equals(command.counts().keySet())) {
            throw new RuleException("feedback.formChanged");
        }
        PaperTally tally = new PaperTally(of.classId(), command.sheets(), command.counts(), currentUser.name(),
                clock.instant());
        requirePossible(command);
        entityManager.persist(tally);
        entityManager.flush(); // what follows refers to it by id, of which the order of inserts knows nothing
        command.counts().forEach((code, each) -> entityManager.persist(new PaperCount(tally.id(), code, each)));
        command.comments().forEach(comment -> entityManager
                .persist(new FeedbackComment(of.classId(), tally.id(), form.open().code(), comment)));
        changes.fire(new Changed("feedback.recordPaper", "class", of.classId(),
                WORDS.text("trail.sheets", of.title(), command.sheets())));
        return tally.id();
    }

    private static void requirePossible(RecordPaperSheets command) {
        if (command.comments().size() > command.sheets()) {
            throw RuleException.at("comments", "feedback.tooManyComments", command.comments().size(),
                    command.sheets());
        }
        for (String comment : command.comments()) {
            if (comment.length() > FeedbackForm.COMMENT_LENGTH) {
                throw RuleException.at("comments", "feedback.commentTooLong", FeedbackForm.COMMENT_LENGTH,
                        comment.length());
            }
        }
    }

    /** @throws RuleException when it has been withdrawn before, or the reason is missing */
    public void withdraw(WithdrawPaperSheets command) {
        Constraints.check(command);
        PaperTally tally = entityManager.find(PaperTally.class, command.tallyId(), LockModeType.PESSIMISTIC_WRITE);
        if (tally == null) {
            throw new NotFoundException();
        }
        access.requireStaff(tally.classId());
        receipts.once(command.requestId(), "feedback.withdrawPaper", () -> withdrawNow(tally, command));
    }

    private long withdrawNow(PaperTally tally, WithdrawPaperSheets command) {
        tally.requireVersion(command.version());
        tally.withdraw(command.reason(), currentUser.name(), clock.instant());
        changes.fire(new Changed("feedback.withdrawPaper", "class", tally.classId(),
                WORDS.text("trail.sheets", classes.of(tally.classId()).title(), tally.sheets()) + ". "
                        + command.reason()));
        return tally.id();
    }
}
