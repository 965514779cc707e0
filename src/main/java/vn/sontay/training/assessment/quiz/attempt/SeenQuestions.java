package vn.sontay.training.assessment.quiz.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.sontay.training.assessment.quiz.draw.CourseQuiz;
import vn.sontay.training.shared.TimeSource;
import vn.sontay.training.shared.database.Sql;

/**
 * What was asked before, by question code with the moment it was asked last (QUI-23). Every attempt counts, on the screen and
 * on paper, also one that was voided. One whose questions aren't known, as only a score was entered, counts as having asked
 * what the class is asked first.
 */
@ApplicationScoped
public class SeenQuestions {

    private static final String BY_PERSON = """
            select q.code, max(a.started_at) as seen_at from attempt a join attempt_question w on w.attempt_id = a.id
              join question_edition q on q.id = w.question_edition_id
             where a.enrolment_id = :id and a.quiz_code = :quizCode group by q.code
            """;
    /** By those who may still have to take it. */
    private static final String BY_CLASS = """
            select q.code, max(a.started_at) as seen_at from attempt a join enrolment e on e.id = a.enrolment_id
              join attempt_question w on w.attempt_id = a.id join question_edition q on q.id = w.question_edition_id
             where e.class_id = :id and e.withdrawn_on is null and a.quiz_code = :quizCode and not exists (
                   select b.id from attempt b where b.enrolment_id = a.enrolment_id and b.quiz_code = a.quiz_code
                      and b.voided_at is null and b.passed = true)
             group by q.code
            """;

    @PersistenceContext
    EntityManager entityManager;

    protected SeenQuestions() {
    }

    /** For tests. */
    SeenQuestions(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** @return what somebody was asked in these attempts of theirs; nothing for a pre-test, of which there is one attempt */
    Map<String, Instant> before(CourseQuiz quiz, long enrolmentId, List<AttemptRow> made) {
        if (quiz.pre() || made.isEmpty()) {
            return Map.of();
        }
        Map<String, Instant> seen = read(BY_PERSON, enrolmentId, quiz.quiz().code());
        made.stream().filter(attempt -> attempt.counts() && !attempt.hasAnswers())
                .forEach(attempt -> add(quiz, attempt.startedAt(), seen));
        return seen;
    }

    /** @return what was asked of those of the class who haven't passed, and what the class is asked first */
    Map<String, Instant> before(CourseQuiz quiz) {
        Map<String, Instant> seen = read(BY_CLASS, quiz.classId(), quiz.quiz().code());
        add(quiz, quiz.startsOn().atStartOfDay(TimeSource.ZONE).toInstant(), seen);
        return seen;
    }

    private Map<String, Instant> read(String query, long id, String quizCode) {
        Map<String, Instant> seen = new HashMap<>();
        Sql.of(entityManager, query).with("quizCode", quizCode).with("id", id).rows()
                .forEach(row -> seen.put(row.text("code"), row.moment("seen_at")));
        return seen;
    }

    private static void add(CourseQuiz quiz, Instant at, Map<String, Instant> seen) {
        quiz.questions().forEach(each -> seen.merge(each.code(), at, (one, other) -> one.isAfter(other) ? one : other));
    }
}
