package vn.sontay.training.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.question.AskedQuestions;
import vn.sontay.training.question.Question;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.RefusedException;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.SqlRow;

/**
 * Takes answers, the most frequent thing that people do here. Each answer becomes a row and stays one (QUI-7): a statement
 * locks the attempt, so that no answer slips in after the submission, and says whose it is; another names the questions; one
 * more writes each answer, unless the same client has brought it before.
 */
@ApplicationScoped
public class AnswerStore {

    private static final String LOCK = """
            select (select e.person_id from enrolment e where e.id = a.enrolment_id and e.withdrawn_on is null),
                   case when a.submitted_at is null then 1 else 0 end, a.deadline_at, a.grace_seconds
              from attempt a where a.id = ? for update
            """;
    private static final String QUESTIONS = """
            select q.ordinal, q.question_edition_id, case when s.ordinal is null then 0 else 1 end
              from attempt_question q
              left join answer_shown s on s.attempt_id = q.attempt_id and s.ordinal = q.ordinal
             where q.attempt_id = ?
            """;
    /** Whatever a client says about its age, its answers keep their order. */
    private static final String WRITE = """
            insert into answer_given (attempt_id, entry, ordinal, client_id, client_seq, response, given_at, received_at)
            select ?, coalesce(max(entry), 0) + 1, ?, ?, ?, ?,
                   greatest(?, coalesce(max(case when client_id = ? then given_at end), ?)), ?
              from answer_given where attempt_id = ?
            on duplicate key update client_seq = answer_given.client_seq
            """;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    CurrentUser currentUser;

    @Inject
    AskedQuestions asked;

    @Inject
    Clock clock;

    protected AnswerStore() {
    }

    /** For tests. */
    AnswerStore(EntityManager entityManager, CurrentUser currentUser, AskedQuestions asked, Clock clock) {
        this.entityManager = entityManager;
        this.currentUser = currentUser;
        this.asked = asked;
        this.clock = clock;
    }

    /**
     * Takes answers of the caller's own open attempt, all of them or none. Two statements, and one for each answer.
     *
     * @throws RuleException when the attempt is submitted, its time is over, a question is explained already, or an
     *     answer doesn't fit its question
     */
    void give(GiveAnswers command) {
        Instant now = clock.instant();
        lock(command.attemptId(), now);
        Map<Integer, Question> questions = questions(command);
        for (GivenAnswer answer : command.answers()) {
            Question question = questions.get(answer.ordinal());
            if (question == null) {
                throw new RuleException("quiz.notInAttempt");
            }
            question.task().requireFits(answer.response());
            write(command, answer, now);
        }
    }

    private void lock(long attemptId, Instant now) {
        SqlRow row = SqlRow.all(entityManager.createNativeQuery(LOCK).setParameter(1, attemptId).getResultList())
                .stream()
                .findFirst().orElseThrow(NotFoundException::new);
        Long owner = row.idOrNull(0);
        if (owner == null || owner != currentUser.require().personId()) {
            throw new RefusedException();
        }
        if (row.number(1) == 0) {
            throw new RuleException("quiz.submittedAlready");
        }
        @Nullable
        Instant deadline = row.momentOrNull(2);
        if (deadline != null && now.isAfter(deadline.plusSeconds(row.number(3)))) {
            throw new RuleException("quiz.timeIsOver");
        }
    }

    private Map<Integer, Question> questions(GiveAnswers command) {
        Map<Integer, Long> ids = new HashMap<>();
        Set<Integer> shown = new HashSet<>();
        for (SqlRow row : SqlRow.all(entityManager.createNativeQuery(QUESTIONS).setParameter(1, command.attemptId())
                .getResultList())) {
            ids.put(row.number(0), row.id(1));
            if (row.number(2) == 1) {
                shown.add(row.number(0));
            }
        }
        if (command.answers().stream().map(GivenAnswer::ordinal).anyMatch(shown::contains)) {
            throw new RuleException("quiz.explainedAlready");
        }
        Map<Long, Question> wordings = asked.all(ids.values());
        Map<Integer, Question> questions = new HashMap<>();
        ids.forEach((ordinal, id) -> questions.put(ordinal, Objects.requireNonNull(wordings.get(id))));
        return questions;
    }

    private void write(GiveAnswers command, GivenAnswer answer, Instant now) {
        Duration age = answer.age().isNegative() ? Duration.ZERO : answer.age();
        Timestamp given = Timestamp.from(now.minus(age));
        entityManager.createNativeQuery(WRITE).setParameter(1, command.attemptId()).setParameter(2, answer.ordinal())
                .setParameter(3, command.clientId()).setParameter(4, answer.seq())
                .setParameter(5, answer.response().written()).setParameter(6, given)
                .setParameter(7, command.clientId()).setParameter(8, given).setParameter(9, Timestamp.from(now))
                .setParameter(10, command.attemptId()).executeUpdate();
    }
}
