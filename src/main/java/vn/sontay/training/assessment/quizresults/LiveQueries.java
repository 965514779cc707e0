package vn.sontay.training.assessment.quizresults;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.assessment.question.AskedQuestions;
import vn.sontay.training.assessment.question.Question;
import vn.sontay.training.assessment.question.Response;
import vn.sontay.training.assessment.quiz.attempt.PaperAttempts;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.database.Row;
import vn.sontay.training.shared.database.Sql;
import vn.sontay.training.teaching.trainingclass.ClassFacts;
import vn.sontay.training.teaching.trainingclass.ClassList;
import vn.sontay.training.teaching.trainingclass.ClassQueries;

/** Reads where everybody of a class is with a quiz, for its staff. */
@Stateless
@RolesAllowed({Roles.TRAINER, Roles.ADMINISTRATOR})
public class LiveQueries {

    /** Of {@code e}. */
    private static final String LATEST = """
            (select b.id from attempt b where b.enrolment_id = e.id and b.quiz_code = :quizCode and b.voided_at is null
              order by b.ordinal desc limit 1)
            """;
    /** What stands of the latest attempts. */
    private static final String ANSWERS = """
            select a.enrolment_id, q.question_edition_id, g.response
              from enrolment e join attempt a on a.id =
            """ + LATEST + """
              join answer_given g on g.attempt_id = a.id
              join attempt_question q on q.attempt_id = a.id and q.ordinal = g.ordinal
             where e.class_id = :class and e.withdrawn_on is null and g.response <> '' and not exists (
                   select l.entry from answer_given l where l.attempt_id = g.attempt_id and l.ordinal = g.ordinal
                      and (l.given_at > g.given_at or l.given_at = g.given_at and (l.client_id > g.client_id
                        or l.client_id = g.client_id and l.client_seq > g.client_seq)))
            """;
    private static final String ROWS = """
            select e.id, e.full_name, e.unit_name, a.on_paper, a.started_at, a.submitted_at, a.deadline_at, a.score,
                   (select count(*) from attempt_question q where q.attempt_id = a.id) as questions,
                   (select max(g.received_at) from answer_given g where g.attempt_id = a.id) as answered_at,
                   (select g.ordinal from answer_given g where g.attempt_id = a.id
                     order by g.given_at desc, g.client_id desc, g.client_seq desc limit 1) as answered,
                   p.seen_at, p.at_question, p.unsent
              from enrolment e
              left join attempt a on a.id =
            """ + LATEST + """
              left join attempt_presence p on p.attempt_id = a.id
            """ + ClassList.PEOPLE + """
             where e.class_id = :class and e.withdrawn_on is null
             order by
            """ + ClassList.ORDER;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    ClassQueries classes;

    @Inject
    PaperAttempts quizzes;

    @Inject
    AskedQuestions asked;

    @Inject
    Clock clock;

    /** @return everybody with their latest attempt. A handful of statements, however many people. */
    public LiveQuiz live(long classId, String quizCode) {
        ClassFacts facts = classes.facts(classId);
        quizzes.requireQuiz(classId, quizCode);
        return new LiveQuiz(facts, quizCode, quizzes.title(quizCode), clock.instant(), rows(classId, quizCode));
    }

    /** The rows alone. Two statements, and one where questions were reworded. */
    List<LiveRow> rows(long classId, String quizCode) {
        Instant now = clock.instant();
        Map<Long, Integer> answered = answered(classId, quizCode);
        return read(ROWS, classId, quizCode).stream().map(row -> row(row, answered.getOrDefault(row.id("id"), 0), now))
                .toList();
    }

    private List<Row> read(String query, long classId, String quizCode) {
        return Sql.of(entityManager, query).with("quizCode", quizCode).with("class", classId).rows();
    }

    /** @return how many questions of their latest attempt people have answered (QST-23), by enrolment */
    private Map<Long, Integer> answered(long classId, String quizCode) {
        List<Row> given = read(ANSWERS, classId, quizCode);
        Map<Long, Question> wordings = asked
                .all(given.stream().map(row -> row.id("question_edition_id")).collect(Collectors.toSet()));
        Map<Long, Integer> answered = new HashMap<>();
        given.stream().filter(row -> Objects.requireNonNull(wordings.get(row.id("question_edition_id"))).task()
                .isAnsweredBy(new Response(row.text("response"))))
                .forEach(row -> answered.merge(row.id("enrolment_id"), 1, Integer::sum));
        return answered;
    }

    private static LiveRow row(Row row, int complete, Instant now) {
        @Nullable
        Instant startedAt = row.momentOrNull("started_at");
        @Nullable
        Instant submittedAt = row.momentOrNull("submitted_at");
        @Nullable
        Instant heardAt = later(row.momentOrNull("answered_at"), row.momentOrNull("seen_at"));
        Integer seen = row.numberOrNull("at_question");
        Integer answered = row.numberOrNull("answered");
        Integer unsent = row.numberOrNull("unsent");
        return new LiveRow(row.id("id"), row.text("full_name"), row.text("unit_name"),
                LiveRow.state(startedAt, submittedAt, heardAt, now), row.yes("on_paper"), startedAt, submittedAt,
                row.momentOrNull("deadline_at"), complete, row.number("questions"),
                seen != null && seen > 0 ? seen : answered == null ? 0 : answered, heardAt,
                unsent == null ? 0 : unsent, row.decimalOrNull("score"));
    }

    private static @Nullable Instant later(@Nullable Instant one, @Nullable Instant other) {
        return one == null || other != null && other.isAfter(one) ? other : one;
    }
}
