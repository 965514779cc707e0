package vn.sontay.training.assessment.quiz.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.assessment.question.Question;
import vn.sontay.training.assessment.question.Response;
import vn.sontay.training.assessment.quiz.FeedbackTime;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.RefusedException;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.database.Row;
import vn.sontay.training.shared.database.Sql;

/**
 * Takes answers, the most frequent thing that people do here. Each answer becomes a row and stays one (QUI-7): a statement
 * locks the attempt, so that no answer slips in after the submission, and says whose it is; one more writes each answer, unless
 * the same client has brought it before.
 */
@ApplicationScoped
public class AnswerStore {

    private static final String LOCK = """
            select (select e.person_id from enrolment e where e.id = a.enrolment_id and e.withdrawn_on is null) as owner,
                   case when a.submitted_at is null then 1 else 0 end as is_open, a.deadline_at, a.grace_seconds,
                   a.feedback
              from attempt a where a.id = :attempt for update
            """;
    private static final String KNOWN = "select count(*) from answer_given where attempt_id = :attempt and client_id = :client and client_seq in (:numbers)";
    /** Whatever a client says about its age, its answers keep their order. */
    private static final String INSERT = """
            insert into answer_given (attempt_id, entry, ordinal, client_id, client_seq, response, given_at, received_at%s)
            select :attempt, coalesce(max(entry), 0) + 1, :ordinal, :client, :seq, :response,
                   greatest(:given, coalesce(max(case when client_id = :client then given_at end), :given)), :now%s
              from answer_given where attempt_id = :attempt
            on duplicate key update client_seq = answer_given.client_seq
            """;
    private static final String WRITE = INSERT.formatted("", "");
    private static final String HAND_OVER = INSERT.formatted(", hand_over_id", ", :handOver");

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    CurrentUser currentUser;

    @Inject
    AttemptQuestions questions;

    @Inject
    ShownAnswers shown;

    @Inject
    Clock clock;

    protected AnswerStore() {
    }

    /** For tests. */
    AnswerStore(EntityManager entityManager, CurrentUser currentUser, AttemptQuestions questions, ShownAnswers shown,
            Clock clock) {
        this.entityManager = entityManager;
        this.currentUser = currentUser;
        this.questions = questions;
        this.shown = shown;
        this.clock = clock;
    }

    /**
     * Takes answers of the caller's own open attempt, all of them or none. One statement, one for each answer, and one more for
     * the first of an attempt since the start.
     *
     * @throws RuleException when the attempt is submitted or its time is over and they were not stored before (QUI-40), a
     *     question is explained already, or an answer doesn't fit its question
     */
    public void give(GiveAnswers command) {
        Instant now = clock.instant();
        Row attempt = lock(command.attemptId());
        String closed = closed(attempt, now);
        if (!closed.isEmpty()) {
            if (command.answers().isEmpty() || !areKnown(command, command.answers())) {
                throw new RuleException(closed);
            }
            return;
        }
        if (attempt.text("feedback").equals(FeedbackTime.AT_ONCE.name())) {
            requireUnexplained(command);
        }
        Map<Integer, Question> asked = command.answers().isEmpty() ? Map.of() : questions.of(command.attemptId());
        for (GivenAnswer answer : command.answers()) {
            Question question = asked.get(answer.ordinal());
            if (question == null) {
                throw new RuleException("quiz.notInAttempt");
            }
            question.task().requireFits(answer.response());
            write(command, answer, now);
        }
    }

    private Row lock(long attemptId) {
        Row row = Sql.of(entityManager, LOCK).with("attempt", attemptId).first().orElseThrow(NotFoundException::new);
        Long owner = row.idOrNull("owner");
        if (owner == null || owner != currentUser.require().personId()) {
            throw new RefusedException();
        }
        return row;
    }

    /** @return the key of the message that says why it takes no more answers; empty while it does */
    private static String closed(Row attempt, Instant now) {
        if (attempt.number("is_open") == 0) {
            return "quiz.submittedAlready";
        }
        @Nullable
        Instant deadline = attempt.momentOrNull("deadline_at");
        return deadline != null && now.isAfter(deadline.plusSeconds(attempt.number("grace_seconds")))
                ? "quiz.timeIsOver"
                : "";
    }

    /** What is explained stays as it was answered (QUI-22). */
    private void requireUnexplained(GiveAnswers command) {
        Set<Integer> explained = shown.of(command.attemptId());
        List<GivenAnswer> late = command.answers().stream().filter(answer -> explained.contains(answer.ordinal()))
                .toList();
        if (!late.isEmpty() && !areKnown(command, late)) {
            throw new RuleException("quiz.explainedAlready");
        }
    }

    /** The acknowledgement may have been lost on its way, or a trainer has entered the answers since. */
    private boolean areKnown(GiveAnswers command, List<GivenAnswer> answers) {
        List<Long> numbers = answers.stream().map(GivenAnswer::seq).distinct().toList();
        return Sql.of(entityManager, KNOWN).with("attempt", command.attemptId()).with("client", command.clientId())
                .with("numbers", numbers).number() == numbers.size();
    }

    private void write(GiveAnswers command, GivenAnswer answer, Instant now) {
        Duration age = answer.age().isNegative() ? Duration.ZERO : answer.age();
        written(WRITE, command.attemptId(), answer.ordinal(), command.clientId(), answer.seq(), answer.response(),
                now.minus(age), now).change();
    }

    /**
     * Writes answers that were handed over, for a use case that has locked the attempt and weighed them (QUI-46).
     *
     * @param startedAt when the attempt began, before which no answer was given
     */
    public void handOver(long attemptId, Instant startedAt, List<HandedAnswer> taken, long handOverId, Instant now) {
        for (HandedAnswer answer : taken) {
            Instant said = answer.givenAt().isAfter(now) ? now : answer.givenAt();
            Instant given = said.isBefore(startedAt) ? startedAt : said;
            written(HAND_OVER, attemptId, answer.ordinal(), answer.clientId(), answer.seq(), answer.response(), given,
                    now).with("handOver", handOverId).change();
        }
    }

    private Sql written(String statement, long attemptId, int ordinal, String client, long seq, Response response,
            Instant givenAt, Instant now) {
        return Sql.of(entityManager, statement).with("attempt", attemptId).with("ordinal", ordinal)
                .with("client", client).with("seq", seq).with("response", response.written()).with("given", givenAt)
                .with("now", now);
    }
}
