package vn.sontay.training.assessment.paperquiz;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import vn.sontay.training.assessment.quiz.attempt.PaperAttempts;
import vn.sontay.training.assessment.quiz.attempt.PaperDraw;
import vn.sontay.training.shared.Changed;
import vn.sontay.training.shared.CommandReceipts;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.teaching.trainingclass.ClassAccess;

/** The staff of a class lets its quiz be printed (QUI-60). */
@Stateless
@RolesAllowed({Roles.TRAINER, Roles.ADMINISTRATOR})
public class PaperPrintService {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    ClassAccess access;

    @Inject
    CommandReceipts receipts;

    @Inject
    PaperAttempts attempts;

    @Inject
    PaperPrints prints;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    @Inject
    Event<Changed> changes;

    /**
     * Fixes what the class is asked now, or those of it who take the quiz again, as a print in two variants.
     *
     * @return the id of the first variant
     * @throws RuleException when the quiz asks nothing at the class's time, or the day isn't one of the class's time
     */
    public long print(PrintQuiz command) {
        access.requireStaff(command.classId());
        return receipts.once(command.requestId(), "papertest.print", () -> printNow(command));
    }

    private long printNow(PrintQuiz command) {
        Long seed = command.again() ? PrintCode.seed() : null;
        PaperDraw drawn = seed == null
                ? attempts.drawn(command.classId(), command.quizCode())
                : attempts.drawnAfresh(command.classId(), command.quizCode(), seed,
                        prints.asked(command.classId(), command.quizCode()));
        if (drawn.questionIds().isEmpty()) {
            throw new RuleException("paperquiz.noQuestions");
        }
        if (!drawn.whole()) {
            throw new RuleException("paperquiz.tooFewQuestions");
        }
        if (command.heldOn() != null && command.heldOn().isBefore(drawn.startsOn())) {
            throw RuleException.at("heldOn", "paperquiz.heldBeforeClass");
        }
        String code = PrintCode.random();
        Instant now = clock.instant();
        long first = 0;
        for (Variant variant : Variant.of(drawn.questionIds(), PrintCode::seed)) {
            PaperPrint print = new PaperPrint(command, seed, code, variant, now, currentUser.name());
            entityManager.persist(print);
            first = first == 0 ? print.id() : first;
        }
        changes.fire(new Changed("papertest.print", "class", command.classId(),
                drawn.title() + ", " + drawn.classTitle() + ": " + code));
        return first;
    }
}
