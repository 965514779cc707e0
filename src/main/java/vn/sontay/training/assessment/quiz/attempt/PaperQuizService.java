package vn.sontay.training.assessment.quiz.attempt;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import vn.sontay.training.assessment.quiz.draw.CourseQuizzes;
import vn.sontay.training.shared.Changed;
import vn.sontay.training.shared.CommandReceipts;
import vn.sontay.training.shared.Constraints;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.Dates;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.teaching.trainingclass.ClassAccess;
import vn.sontay.training.teaching.trainingclass.ConcernedPaper;
import vn.sontay.training.teaching.trainingclass.Corrections;
import vn.sontay.training.teaching.trainingclass.Enrolment;

/** Staff enter quizzes that were taken on paper, and void an entry that was mistaken (QUI-9). */
@Stateless
@RolesAllowed({Roles.TRAINER, Roles.ADMINISTRATOR})
public class PaperQuizService {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    ClassAccess access;

    @Inject
    CommandReceipts receipts;

    @Inject
    CourseQuizzes courseQuizzes;

    @Inject
    PaperAttempts papers;

    @Inject
    CurrentUser currentUser;

    @Inject
    Corrections corrections;

    @Inject
    Clock clock;

    @Inject
    Event<Changed> changes;

    /**
     * @return the id of the attempt that stands for the paper
     * @throws RuleException when the day isn't possible, no attempt is left, or the person has left the class
     */
    public long record(RecordPaperQuiz command) {
        Constraints.check(command);
        long classId = access.requireJudge(command.enrolmentId());
        return receipts.once(command.requestId(), "quiz.paper", () -> recordNow(command, classId));
    }

    private long recordNow(RecordPaperQuiz command, long classId) {
        Attempt taken = papers.begin(classId, command.enrolmentId(), command.quizCode(), command.takenOn());
        taken.finishOnPaper(command.score());
        Enrolment enrolment = entityManager.find(Enrolment.class, command.enrolmentId());
        changes.fire(new Changed("quiz.paper", "attempt", taken.id(), enrolment.fullName() + ", "
                + courseQuizzes.title(command.quizCode()) + ", " + Dates.day(command.takenOn()) + ": "
                + command.score().toPlainString().replace('.', ',')));
        return taken.id();
    }

    /** @throws RuleException when it isn't from paper, is void already, no reason is given, or papers stand on it and
     *     that isn't confirmed */
    public long voidPaper(VoidPaperQuiz command) {
        Constraints.check(command);
        Attempt attempt = entityManager.find(Attempt.class, command.attemptId());
        if (attempt == null) {
            throw new NotFoundException();
        }
        long classId = access.requireJudge(attempt.enrolmentId());
        return receipts.once(command.requestId(), "quiz.void", () -> voidNow(command, classId));
    }

    private long voidNow(VoidPaperQuiz command, long classId) {
        Attempt found = entityManager.find(Attempt.class, command.attemptId());
        List<ConcernedPaper> papers = corrections.begin(classId, Set.of(found.enrolmentId()),
                command.confirmed() || !found.row().graded());
        Attempt attempt = entityManager.find(Attempt.class, command.attemptId(), LockModeType.PESSIMISTIC_WRITE);
        attempt.requireVersion(command.version());
        attempt.voidPaper(command.reason(), clock.instant(), currentUser.name());
        Enrolment enrolment = entityManager.find(Enrolment.class, attempt.enrolmentId());
        changes.fire(new Changed("quiz.void", "attempt", attempt.id(),
                enrolment.fullName() + ", " + courseQuizzes.title(attempt.quizCode()) + ". "
                        + command.reason().strip()));
        corrections.done(papers, "Hủy kết quả bài kiểm tra giấy. Lý do: " + command.reason().strip());
        return attempt.id();
    }
}
