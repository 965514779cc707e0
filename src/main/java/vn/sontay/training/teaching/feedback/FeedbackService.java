package vn.sontay.training.teaching.feedback;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.database.Sql;
import vn.sontay.training.teaching.trainingclass.ClassAccess;

/**
 * Takes trainees' sheets. Nothing here announces a change, keeps a receipt or logs, on purpose: whatever carries a moment or a
 * number of the common sequence would say whose sheet is whose (FBK-3).
 */
@Stateless
@RolesAllowed(Roles.TRAINEE)
public class FeedbackService {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    ClassAccess access;

    @Inject
    FeedbackClasses classes;

    @Inject
    FeedbackCatalogue catalogue;

    @Inject
    Clock clock;

    /**
     * Keeps the sheet and, apart from it, that this enrolment has handed in.
     *
     * @return whether it was kept; false when one had been handed in before, which stays as it is (FBK-2)
     * @throws RuleException when the form isn't open, a question isn't answered, or the text is too long
     */
    public boolean handIn(HandInSheet command) {
        long classId = access.requireOwn(command.enrolmentId()).classId();
        if (!classes.of(classId).open()) {
            throw new RuleException("feedback.notOpen");
        }
        FeedbackForm form = catalogue.current();
        Map<String, Integer> answers = checked(form, command.answers());
        String comment = command.comment().strip();
        if (comment.length() > FeedbackForm.COMMENT_LENGTH) {
            throw RuleException.at("comment", "feedback.commentTooLong", FeedbackForm.COMMENT_LENGTH, comment.length());
        }
        if (!isFirst(command.enrolmentId())) {
            return false;
        }
        entityManager.persist(new FeedbackSheet(classId, LocalDate.now(clock), answers));
        if (!comment.isEmpty()) {
            entityManager.persist(new FeedbackComment(classId, null, form.open().code(), comment));
        }
        return true;
    }

    private static Map<String, Integer> checked(FeedbackForm form, Map<String, Integer> given) {
        Map<String, Integer> answers = new HashMap<>();
        for (RatedQuestion question : form.questions()) {
            int level = given.getOrDefault(question.code(), 0);
            if (level < 1 || level > FeedbackForm.LEVELS) {
                throw RuleException.at("q-" + question.code(), "feedback.chooseLevel");
            }
            answers.put(question.code(), level);
        }
        return answers;
    }

    /** The unique key lets the first of two through; the other waits for it. */
    private boolean isFirst(long enrolmentId) {
        return Sql.of(entityManager, "insert ignore into feedback_handed_in (enrolment_id) values (:enrolment)")
                .with("enrolment", enrolmentId).change() == 1;
    }
}
