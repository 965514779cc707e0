package vn.sontay.training.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.RefusedException;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.SqlRow;

/**
 * Writes answers in two statements each, as they are the most frequent thing that people do here: one locks the attempt, so
 * that no answer slips in after the submission, and says whose it is; the other writes.
 */
@ApplicationScoped
public class AnswerStore {

    private static final String LOCK = """
            select (select e.person_id from enrolment e where e.id = a.enrolment_id and e.withdrawn_on is null),
                   case when a.submitted_at is null then 1 else 0 end
              from attempt a where a.id = ? for update
            """;
    private static final String LOCK_AND_QUESTION = """
            select (select e.person_id from enrolment e where e.id = a.enrolment_id and e.withdrawn_on is null),
                   case when a.submitted_at is null then 1 else 0 end,
                   (select q.question_edition_id from attempt_question q where q.attempt_id = a.id and q.ordinal = ?)
              from attempt a where a.id = ? for update
            """;
    /** The number comes last: MariaDB assigns from left to right, and the others still ask for the old one. */
    private static final String WRITE = """
            insert into answer (attempt_id, ordinal, chosen, client_seq, saved_at) values (?, ?, ?, ?, ?)
            on duplicate key update
              chosen = case when values(client_seq) > client_seq then values(chosen) else chosen end,
              saved_at = case when values(client_seq) > client_seq then values(saved_at) else saved_at end,
              client_seq = case when values(client_seq) > client_seq then values(client_seq) else client_seq end
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
     * Saves one answer of the caller's own open attempt. Two statements.
     *
     * @throws RuleException when the attempt is submitted, or the question has no such option
     */
    void save(SaveAnswer command) {
        SqlRow row = lock(SqlRow.all(entityManager.createNativeQuery(LOCK_AND_QUESTION)
                .setParameter(1, command.ordinal()).setParameter(2, command.attemptId()).getResultList()));
        Long questionId = row.idOrNull(2);
        if (questionId == null) {
            throw new NotFoundException();
        }
        command.choice().requireFits(asked.one(questionId));
        write(command.attemptId(), command.ordinal(), command.choice(), command.clientSeq());
    }

    /** Saves what a form changed. Two statements, and one for each answer. */
    void save(SaveAnswers command, Attempt attempt) {
        lock(SqlRow.all(entityManager.createNativeQuery(LOCK).setParameter(1, command.attemptId()).getResultList()));
        Map<Integer, Long> stored = new TreeMap<>();
        SqlRow.all(entityManager
                .createNativeQuery("select ordinal, client_seq from answer where attempt_id = ? for update")
                .setParameter(1, command.attemptId()).getResultList())
                .forEach(row -> stored.put(row.number(0), row.id(1)));
        Map<Integer, Long> questions = attempt.questions();
        Map<Long, Question> wordings = asked.all(questions.values());
        new TreeMap<>(command.choices()).forEach((ordinal, choice) -> {
            Question question = wordings.get(questions.get(ordinal));
            if (question == null) {
                throw new NotFoundException();
            }
            choice.requireFits(question);
            write(command.attemptId(), ordinal, choice,
                    Math.max(stored.getOrDefault(ordinal, 0L) + 1, clock.millis()));
        });
    }

    private SqlRow lock(List<SqlRow> found) {
        SqlRow row = found.stream().findFirst().orElseThrow(NotFoundException::new);
        Long owner = row.idOrNull(0);
        if (owner == null || owner != currentUser.require().personId()) {
            throw new RefusedException();
        }
        if (row.number(1) == 0) {
            throw new RuleException("quiz.submittedAlready");
        }
        return row;
    }

    private void write(long attemptId, int ordinal, Choice choice, long clientSeq) {
        entityManager.createNativeQuery(WRITE).setParameter(1, attemptId).setParameter(2, ordinal)
                .setParameter(3, choice.toString()).setParameter(4, clientSeq)
                .setParameter(5, Timestamp.from(clock.instant())).executeUpdate();
    }
}
