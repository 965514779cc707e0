package vn.sontay.training.assessment.quiz.handover;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.assessment.quiz.answer.AnswerStore;
import vn.sontay.training.assessment.quiz.answer.HandedAnswer;
import vn.sontay.training.assessment.quiz.attempt.Attempt;
import vn.sontay.training.assessment.quiz.attempt.Grader;
import vn.sontay.training.assessment.quiz.attempt.OverdueAttempts;
import vn.sontay.training.assessment.quiz.attempt.RegradedAttempt;
import vn.sontay.training.assessment.quiz.attempt.Remarking;
import vn.sontay.training.assessment.quiz.draw.CourseQuizzes;
import vn.sontay.training.assessment.quiz.grading.ResultsRegraded;
import vn.sontay.training.shared.Changed;
import vn.sontay.training.shared.CommandReceipts;
import vn.sontay.training.shared.Constraints;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.teaching.trainingclass.ClassAccess;
import vn.sontay.training.teaching.trainingclass.Enrolment;

/** The class's staff take over answers that a phone couldn't send (QUI-46). */
@Stateless
@RolesAllowed({Roles.TRAINER, Roles.ADMINISTRATOR})
public class HandOverService {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    ClassAccess access;

    @Inject
    CommandReceipts receipts;

    @Inject
    CourseQuizzes courseQuizzes;

    @Inject
    HandedAnswers handed;

    @Inject
    AnswerStore answers;

    @Inject
    Grader grader;

    @Inject
    OverdueAttempts overdue;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    @Inject
    Event<ResultsRegraded> regradings;

    @Inject
    Event<Changed> changes;

    /**
     * @return what is in it; nothing is stored
     * @throws NotFoundException when there is no such attempt
     * @throws vn.sontay.training.shared.RefusedException when the caller isn't staff of its class
     * @throws RuleException beside {@code parcel} when it isn't of one person's attempt
     */
    public HandOverPage look(Parcel parcel) {
        Attempt attempt = require(parcel);
        overdue.close(attempt);
        Enrolment enrolment = entityManager.find(Enrolment.class, attempt.enrolmentId());
        return new HandOverPage(enrolment.classId(), courseQuizzes.classTitle(enrolment.classId()),
                enrolment.fullName(), enrolment.unitName(), courseQuizzes.title(attempt.quizCode()), attempt.row(),
                handed.weigh(attempt, parcel));
    }

    /**
     * Writes the answers that aren't there yet into the log, and marks an attempt anew that was handed in before: its old
     * result stays beside the new one.
     *
     * @return the attempt's id
     * @throws RuleException when nothing in it can be taken; then nothing is changed
     */
    public long take(TakeHandOver command) {
        Constraints.check(command);
        access.requireOthers(Set.of(require(command.parcel()).enrolmentId()));
        return receipts.once(command.requestId(), "quiz.handOver", () -> takeNow(command));
    }

    /** A parcel says itself whose it is: it is believed nothing that isn't so here. */
    private Attempt require(Parcel parcel) {
        Attempt attempt = entityManager.find(Attempt.class, parcel.attemptId());
        if (attempt == null) {
            throw new NotFoundException();
        }
        access.requireStaffOfEnrolment(attempt.enrolmentId());
        Enrolment enrolment = entityManager.find(Enrolment.class, attempt.enrolmentId());
        if (enrolment.personId() != parcel.personId() || attempt.row().onPaper()) {
            throw RuleException.at("parcel", "quiz.parcelWrong");
        }
        if (!enrolment.isActive()) {
            throw RuleException.at("parcel", "quiz.withdrawn");
        }
        return attempt;
    }

    private long takeNow(TakeHandOver command) {
        Attempt attempt = entityManager.find(Attempt.class, command.parcel().attemptId(),
                LockModeType.PESSIMISTIC_WRITE);
        overdue.close(attempt);
        List<HandedRow> rows = handed.weigh(attempt, command.parcel());
        List<HandedAnswer> taken = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).taken()) {
                taken.add(command.parcel().answers().get(i));
            }
        }
        if (taken.isEmpty()) {
            throw RuleException.at("parcel", "quiz.parcelNothingNew");
        }
        Instant now = clock.instant();
        HandOver handOver = new HandOver(attempt.id(), taken.size(), command.reason(), now, currentUser.name());
        entityManager.persist(handOver);
        entityManager.flush(); // the answers refer to it
        answers.handOver(attempt.id(), attempt.row().startedAt(), taken, handOver.id(), now);
        RegradedAttempt regraded = attempt.isOpen()
                ? null
                : grader.anew(attempt, new Remarking(now, handOver.takenBy(), handOver.reason(), null, handOver.id()))
                        .orElse(null);
        if (regraded != null) {
            regradings.fire(new ResultsRegraded("Nhận câu trả lời chưa gửi được. Lý do: " + command.reason(), now,
                    currentUser.name(), List.of(regraded)));
        }
        changes.fire(new Changed("quiz.handOver", "attempt", attempt.id(), summary(attempt, taken, command.reason(),
                regraded)));
        return attempt.id();
    }

    private String summary(Attempt attempt, List<HandedAnswer> taken, String reason,
            @Nullable RegradedAttempt regraded) {
        Enrolment enrolment = entityManager.find(Enrolment.class, attempt.enrolmentId());
        String questions = taken.stream().map(HandedAnswer::ordinal).distinct().sorted().map(String::valueOf)
                .collect(Collectors.joining(", "));
        return enrolment.fullName() + ", " + courseQuizzes.title(attempt.quizCode()) + ", lượt " + attempt.ordinal()
                + ": nhận " + taken.size() + " câu trả lời chưa gửi được (câu " + questions + "). Lý do: " + reason
                + Optional.ofNullable(regraded).map(each -> ". Điểm " + each.scoreBefore().toPlainString() + " → "
                        + each.scoreAfter().toPlainString()).orElse("");
    }
}
