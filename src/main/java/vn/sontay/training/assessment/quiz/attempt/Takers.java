package vn.sontay.training.assessment.quiz.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.sontay.training.assessment.quiz.hours.ExtraTime;
import vn.sontay.training.assessment.quiz.hours.QuizHours;
import vn.sontay.training.shared.NotFoundException;

/**
 * Reads somebody before a quiz, for use cases that check permission by what is read. One statement, whatever there is; nothing
 * that it has read is read again in its transaction.
 */
@ApplicationScoped
public class Takers {

    /** Left open: how the attempt is joined that was asked about, which quiz that is, and whose. */
    private static final String TAKER = """
            select new vn.sontay.training.assessment.quiz.attempt.TakerRow(e, c, a, h, x, r,
                   (select count(t) from TrainingClass k join k.trainerIds t where k.id = e.classId and t = e.personId))
              from Enrolment e join TrainingClass c on c.id = e.classId
              %1$s
              left join Attempt a on (a.enrolmentId = e.id and a.quizCode = %2$s)
              left join QuizHours h on (h.classId = e.classId and h.quizCode = %2$s)
              left join ExtraTime x on (x.enrolmentId = e.id and x.quizCode = %2$s)
              left join CommandReceipt r on r.requestId = :request
             where e.id = %3$s
               and not exists (select i.id from QuizHours i where i.classId = e.classId and i.quizCode = %2$s
                                  and i.entry > h.entry)
               and not exists (select y.id from ExtraTime y where y.enrolmentId = e.id and y.quizCode = %2$s
                                  and y.entry > x.entry)
             order by a.ordinal
            """;
    private static final String BY_ENROLMENT = TAKER.formatted("", ":quiz", ":id");
    private static final String BY_ATTEMPT = TAKER.formatted(
            "left join Attempt o on (o.enrolmentId = e.id and o.id = :id)", "o.quizCode",
            "(select p.enrolmentId from Attempt p where p.id = :id)");
    private static final String NO_COMMAND = "";

    @PersistenceContext
    EntityManager entityManager;

    protected Takers() {
    }

    /** For tests. */
    public Takers(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** @return that person before that quiz */
    public Taker of(long enrolmentId, String quizCode) {
        return of(enrolmentId, quizCode, NO_COMMAND);
    }

    /** The same with the receipt of a command. */
    Taker of(long enrolmentId, String quizCode, String requestId) {
        return read(entityManager.createQuery(BY_ENROLMENT, TakerRow.class).setParameter("id", enrolmentId)
                .setParameter("quiz", quizCode), requestId);
    }

    /** @return who made that attempt, before its quiz */
    public Taker ofAttempt(long attemptId) {
        return read(entityManager.createQuery(BY_ATTEMPT, TakerRow.class).setParameter("id", attemptId), NO_COMMAND);
    }

    private static Taker read(TypedQuery<TakerRow> query, String requestId) {
        List<TakerRow> rows = query.setParameter("request", requestId).getResultList();
        if (rows.isEmpty()) {
            throw new NotFoundException();
        }
        TakerRow first = rows.getFirst();
        QuizHours hours = first.hours();
        ExtraTime extra = first.extra();
        return new Taker(first.enrolment(), first.held(), rows.stream().map(TakerRow::attempt)
                .flatMap(Stream::ofNullable).toList(),
                Optional.ofNullable(hours).map(QuizHours::row), extra == null ? 0 : extra.minutes(),
                first.teachers() > 0, first.receipt());
    }
}
