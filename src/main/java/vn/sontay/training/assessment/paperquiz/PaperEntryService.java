package vn.sontay.training.assessment.paperquiz;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.sontay.training.assessment.paperquiz.EnterPapers.TypedPaper;
import vn.sontay.training.assessment.question.Response;
import vn.sontay.training.assessment.quiz.attempt.Attempt;
import vn.sontay.training.assessment.quiz.attempt.PaperAnswers;
import vn.sontay.training.assessment.quiz.attempt.PaperAttempts;
import vn.sontay.training.shared.Changed;
import vn.sontay.training.shared.CommandReceipts;
import vn.sontay.training.shared.Dates;
import vn.sontay.training.shared.RefusedException;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.database.Sql;
import vn.sontay.training.teaching.trainingclass.ClassAccess;
import vn.sontay.training.teaching.trainingclass.Enrolment;

/** The staff of a class enters what was answered on its prints (QUI-62, QUI-63). */
@Stateless
@RolesAllowed({Roles.TRAINER, Roles.ADMINISTRATOR})
public class PaperEntryService {

    private static final String ENTERED = """
            select id, ordinal from attempt where enrolment_id = :enrolment and voided_at is null
               and paper_print_id in (select id from paper_print where code = :code) for update
            """;

    private static final String TAKEN_ON = "takenOn";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    ClassAccess access;

    @Inject
    CommandReceipts receipts;

    @Inject
    PaperPrints prints;

    @Inject
    PaperAttempts attempts;

    @Inject
    Event<Changed> changes;

    /**
     * Enters all lines that were typed, or none.
     *
     * @return how many
     * @throws RuleException beside each row that can't be entered; when nothing is typed; when the day isn't possible
     */
    public long enter(EnterPapers command) {
        List<PrintedVariant> variants = prints.ofCode(command.code());
        access.requireStaff(variants.getFirst().classId());
        access.requireOthers(command.papers().stream().filter(paper -> !paper.isEmpty())
                .map(TypedPaper::enrolmentId).toList());
        return receipts.once(command.requestId(), "papertest.enter", () -> enterNow(command, variants));
    }

    private long enterNow(EnterPapers command, List<PrintedVariant> variants) {
        List<TypedPaper> papers = command.papers().stream().filter(paper -> !paper.isEmpty())
                .sorted(Comparator.comparing(TypedPaper::enrolmentId)).toList();
        if (papers.isEmpty()) {
            throw new RuleException("paperquiz.nothingTyped");
        }
        Map<String, PrintedQuiz> quizzes = new HashMap<>();
        prints.quizzes(variants).forEach(quiz -> quizzes.put(String.valueOf(quiz.variant().variant()), quiz));
        List<RuleException> refusals = new ArrayList<>();
        LocalDate takenOn = day(command.takenOn(), refusals);
        Map<TypedPaper, Map<Integer, Response>> read = new HashMap<>();
        papers.forEach(paper -> {
            PrintedQuiz quiz = quizzes.get(paper.variant());
            Slip slip = quiz == null ? Slip.of("chooseVariant") : quiz.line().read(paper.line()).slip();
            if (slip != null) {
                refusals.add(RuleException.at(paper.row(), slip.key(), slip.arguments().toArray()));
            } else if (quiz != null) {
                read.put(paper, quiz.line().read(paper.line()).responses());
            }
        });
        RuleException.throwAll(refusals);
        for (TypedPaper paper : papers) {
            try {
                record(takenOn, paper, Objects.requireNonNull(quizzes.get(paper.variant())).variant(),
                        Objects.requireNonNull(read.get(paper)));
            } catch (RuleException e) {
                refusals.add(e.field() == null ? RuleException.at(paper.row(), e.key(), e.arguments().toArray()) : e);
            }
        }
        RuleException.throwAll(refusals.stream().filter(e -> !TAKEN_ON.equals(e.field()) || e == refusals.getFirst())
                .toList());
        return papers.size();
    }

    private static LocalDate day(String typed, List<RuleException> refusals) {
        try {
            return Dates.parse(TAKEN_ON, typed);
        } catch (RuleException e) {
            refusals.add(e);
            return LocalDate.MIN;
        }
    }

    private void record(LocalDate takenOn, TypedPaper paper, PrintedVariant variant,
            Map<Integer, Response> responses) {
        Enrolment enrolment = entityManager.find(Enrolment.class, paper.enrolmentId(), LockModeType.PESSIMISTIC_WRITE);
        if (enrolment == null || enrolment.classId() != variant.classId()) {
            throw new RefusedException();
        }
        boolean entered = !Sql.of(entityManager, ENTERED).with("enrolment", paper.enrolmentId())
                .with("code", variant.code()).rows().isEmpty();
        if (entered) {
            throw new RuleException("paperquiz.enteredAlready");
        }
        Attempt taken = attempts.record(variant.classId(), new PaperAnswers(paper.enrolmentId(), variant.quizCode(),
                variant.printId(), variant.seed(), variant.drawVersion(), variant.questionIds(), responses, takenOn));
        changes.fire(new Changed("papertest.enter", "attempt", taken.id(),
                enrolment.fullName() + ", " + attempts.title(variant.quizCode()) + ", "
                        + Dates.day(takenOn) + ", " + variant.code() + "-" + variant.variant() + ": "
                        + String.valueOf(taken.score()).replace('.', ',')));
    }
}
