package vn.sontay.training.testresults;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.quiz.PaperAttempts;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.SqlRow;
import vn.sontay.training.trainingclass.ClassFacts;
import vn.sontay.training.trainingclass.ClassQueries;

/** Reads where everybody of a class is with a test, for its staff. */
@Stateless
@RolesAllowed({Roles.TRAINER, Roles.ADMINISTRATOR})
public class LiveQueries {

    private static final String ROWS = """
            select e.id, e.full_name, e.unit_name, a.on_paper, a.started_at, a.submitted_at, a.deadline_at, a.score,
                   (select count(*) from attempt_question q where q.attempt_id = a.id),
                   (select count(*) from answer_given g where g.attempt_id = a.id and g.response <> '' and not exists (
                       select l.entry from answer_given l where l.attempt_id = g.attempt_id and l.ordinal = g.ordinal
                          and (l.given_at > g.given_at or l.given_at = g.given_at and l.entry > g.entry))),
                   (select max(g.received_at) from answer_given g where g.attempt_id = a.id),
                   (select g.ordinal from answer_given g where g.attempt_id = a.id
                     order by g.given_at desc, g.entry desc limit 1),
                   p.seen_at, p.at_question, p.unsent
              from enrolment e
              join person s on s.id = e.person_id
              left join attempt a on a.id = (select b.id from attempt b where b.enrolment_id = e.id and b.quiz_code = ?
                                                and b.voided_at is null order by b.ordinal desc limit 1)
              left join attempt_presence p on p.attempt_id = a.id
             where e.class_id = ? and e.withdrawn_on is null
             order by s.sort_key, e.unit_name, e.id
            """;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    ClassQueries classes;

    @Inject
    PaperAttempts quizzes;

    @Inject
    Clock clock;

    /** @return everybody with their latest attempt. A handful of statements, however many people. */
    public LiveTest live(long classId, String quizCode) {
        ClassFacts facts = classes.facts(classId);
        quizzes.requireQuiz(classId, quizCode);
        return new LiveTest(facts, quizCode, quizzes.title(quizCode), clock.instant(), rows(classId, quizCode));
    }

    /** The rows alone. One statement. */
    List<LiveRow> rows(long classId, String quizCode) {
        Instant now = clock.instant();
        return SqlRow.all(entityManager.createNativeQuery(ROWS).setParameter(1, quizCode).setParameter(2, classId)
                .getResultList()).stream().map(row -> row(row, now)).toList();
    }

    private static LiveRow row(SqlRow row, Instant now) {
        @Nullable
        Instant startedAt = row.momentOrNull(4);
        @Nullable
        Instant submittedAt = row.momentOrNull(5);
        @Nullable
        Instant heardAt = later(row.momentOrNull(10), row.momentOrNull(12));
        Integer seen = row.numberOrNull(13);
        Integer answered = row.numberOrNull(11);
        Integer unsent = row.numberOrNull(14);
        return new LiveRow(row.id(0), row.text(1), row.text(2),
                LiveRow.state(startedAt, submittedAt, heardAt, now), row.yes(3), startedAt, submittedAt,
                row.momentOrNull(6), row.number(9), row.number(8),
                seen != null && seen > 0 ? seen : answered == null ? 0 : answered, heardAt,
                unsent == null ? 0 : unsent, row.decimalOrNull(7));
    }

    private static @Nullable Instant later(@Nullable Instant one, @Nullable Instant other) {
        return one == null || other != null && other.isAfter(one) ? other : one;
    }
}
