package vn.sontay.training.assessment.quiz.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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
 * locks the attempt, so that no answer slips in after the submission, and says whose it is; one more writes all answers but
 * those that the same client has brought before.
 */
@ApplicationScoped
public class AnswerStore {

    private static final String LOCK = """
            select (select e.person_id from enrolment e where e.id = a.enrolment_id and e.withdrawn_on is null) as owner,
                   case when a.submitted_at is null then 1 else 0 end as is_open, a.deadline_at, a.grace_seconds,
                   a.feedback
              from attempt a where a.id = :attempt for update
            """;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    CurrentUser currentUser;

    @Inject
    AttemptQuestions questions;

    @Inject
    AnswerLog log;

    @Inject
    Clock clock;

    protected AnswerStore() {
    }

    /** For tests. */
    AnswerStore(EntityManager entityManager, CurrentUser currentUser, AttemptQuestions questions, Clock clock) {
        this.entityManager = entityManager;
        this.currentUser = currentUser;
        this.questions = questions;
        this.log = new AnswerLog(entityManager);
        this.clock = clock;
    }

    /**
     * Takes answers of the caller's own open attempt, each for itself. Two statements, however many answers; one more for the
     * first of an attempt since the start, and where a question was explained meanwhile.
     *
     * @return why, of each answer that isn't taken, by its number in the client's order (QUI-47)
     * @throws RuleException when there are none and the attempt is submitted, or its time is over
     */
    public Map<Long, RuleException> take(GiveAnswers command) {
        Instant now = clock.instant();
        Row attempt = lock(command.attemptId());
        String closed = closed(attempt, now);
        if (!closed.isEmpty()) {
            if (command.answers().isEmpty()) {
                throw new RuleException(closed);
            }
            return unknown(command, command.numbers(), closed);
        }
        Map<Long, RuleException> refused = new TreeMap<>();
        Map<Long, AnswerLog.Entry> fitting = fitting(command, now, refused);
        if (!fitting.isEmpty() && log.add(command.attemptId(), command.clientId(), List.copyOf(fitting.values()), now,
                null) < fitting.size() && attempt.text("feedback").equals(FeedbackTime.AT_ONCE.name())) {
            refused.putAll(unknown(command, fitting.keySet(), "quiz.explainedAlready"));
        }
        return refused;
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

    /**
     * What is there is acknowledged again (QUI-40): the acknowledgement may have been lost on its way, or a trainer has entered
     * the answers since.
     */
    private Map<Long, RuleException> unknown(GiveAnswers command, Set<Long> numbers, String why) {
        Set<Long> known = log.known(command.attemptId(), command.clientId(), numbers);
        Map<Long, RuleException> refused = new TreeMap<>();
        numbers.stream().filter(number -> !known.contains(number))
                .forEach(number -> refused.put(number, new RuleException(why)));
        return refused;
    }

    /** @return those that can be answers to their questions, in their order; adds the others to those refused */
    private Map<Long, AnswerLog.Entry> fitting(GiveAnswers command, Instant now, Map<Long, RuleException> refused) {
        Map<Integer, Question> asked = command.answers().isEmpty() ? Map.of() : questions.of(command.attemptId());
        Map<Long, AnswerLog.Entry> fitting = new LinkedHashMap<>();
        for (GivenAnswer answer : command.answers()) {
            try {
                requireFits(asked.get(answer.ordinal()), answer.response());
                Duration age = answer.age().isNegative() ? Duration.ZERO : answer.age();
                fitting.putIfAbsent(answer.seq(), new AnswerLog.Entry(answer, now.minus(age)));
            } catch (RuleException refusal) {
                refused.put(answer.seq(), refusal);
            }
        }
        fitting.keySet().removeAll(refused.keySet());
        return fitting;
    }

    private static void requireFits(@Nullable Question question, Response response) {
        if (response.written().length() > Response.LONGEST) {
            throw new RuleException("question.tooLong", String.valueOf(Response.LONGEST));
        }
        if (question == null) {
            throw new RuleException("quiz.notInAttempt");
        }
        question.task().requireFits(response);
    }

    /**
     * Writes answers that were handed over, for a use case that has locked the attempt and weighed them (QUI-46). One statement
     * for as many of one client as follow each other.
     *
     * @param startedAt when the attempt began, before which no answer was given
     */
    public void handOver(long attemptId, Instant startedAt, List<HandedAnswer> taken, long handOverId, Instant now) {
        List<AnswerLog.Entry> together = new ArrayList<>();
        for (int i = 0; i < taken.size(); i++) {
            HandedAnswer answer = taken.get(i);
            Instant said = answer.givenAt().isAfter(now) ? now : answer.givenAt();
            together.add(new AnswerLog.Entry(
                    new GivenAnswer(answer.seq(), answer.ordinal(), answer.response(), Duration.ZERO),
                    said.isBefore(startedAt) ? startedAt : said));
            if (i + 1 == taken.size() || !taken.get(i + 1).clientId().equals(answer.clientId())) {
                log.add(attemptId, answer.clientId(), together, now, handOverId);
                together.clear();
            }
        }
    }
}
