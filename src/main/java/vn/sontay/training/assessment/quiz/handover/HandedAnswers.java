package vn.sontay.training.assessment.quiz.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.assessment.question.AskedQuestion;
import vn.sontay.training.assessment.question.Question;
import vn.sontay.training.assessment.quiz.FeedbackTime;
import vn.sontay.training.assessment.quiz.answer.AnswerStore;
import vn.sontay.training.assessment.quiz.answer.AttemptQuestions;
import vn.sontay.training.assessment.quiz.answer.HandedAnswer;
import vn.sontay.training.assessment.quiz.answer.ShownAnswers;
import vn.sontay.training.assessment.quiz.attempt.Attempt;
import vn.sontay.training.assessment.quiz.attempt.AttemptRow;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.database.Sql;

/** Weighs the answers of a parcel against what is there (QUI-46), for use cases that have checked permission. */
@ApplicationScoped
public class HandedAnswers {

    private static final String LOG = "select client_id, client_seq, ordinal, given_at from answer_given where attempt_id = :attempt order by given_at, client_id, client_seq";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    AttemptQuestions questions;

    @Inject
    ShownAnswers shown;

    @Inject
    Clock clock;

    protected HandedAnswers() {
    }

    /** For tests. */
    HandedAnswers(EntityManager entityManager, AttemptQuestions questions, ShownAnswers shown, Clock clock) {
        this.entityManager = entityManager;
        this.questions = questions;
        this.shown = shown;
        this.clock = clock;
    }

    /** What the log says so far. */
    private static final class Log {

        private final Set<String> known = new HashSet<>();
        private final Map<String, Instant> lastOfClient = new HashMap<>();
        private final Map<Integer, Instant> lastOfQuestion = new HashMap<>();

        private void add(String client, long seq, int ordinal, Instant at) {
            known.add(client + ':' + seq);
            lastOfClient.merge(client, at, Log::later);
            lastOfQuestion.merge(ordinal, at, Log::later);
        }

        private static Instant later(Instant one, Instant other) {
            return one.isAfter(other) ? one : other;
        }
    }

    /**
     * @return a row for each answer, in the parcel's order. Three statements.
     * @throws RuleException when an answer can't be one of this attempt: then none is
     */
    List<HandedRow> weigh(Attempt attempt, Parcel parcel) {
        Log log = log(attempt.id());
        Set<Integer> explained = attempt.feedback() == FeedbackTime.AT_ONCE ? shown.of(attempt.id()) : Set.of();
        Map<Integer, Question> asked = questions.of(attempt.id());
        Map<Integer, Integer> winners = new HashMap<>();
        List<HandedRow> rows = new ArrayList<>();
        for (HandedAnswer answer : parcel.answers()) {
            Question question = fitting(asked.get(answer.ordinal()), answer);
            HandedFate fate = fate(attempt.row(), answer, log, explained);
            Instant given = given(attempt.row(), answer, log);
            if (fate == HandedFate.TAKEN) {
                Instant newest = log.lastOfQuestion.get(answer.ordinal());
                if (newest == null || !given.isBefore(newest)) {
                    winners.put(answer.ordinal(), rows.size());
                }
                log.add(answer.clientId(), answer.seq(), answer.ordinal(), given);
            }
            rows.add(
                    new HandedRow(AskedQuestion.asked(answer.ordinal(), question, answer.response(), attempt.shuffle()),
                            given, fate, false));
        }
        winners.values().forEach(at -> rows.set(at, standing(rows.get(at))));
        return rows;
    }

    private static Question fitting(@Nullable Question question, HandedAnswer answer) {
        try {
            if (question != null) {
                question.task().requireFits(answer.response());
                return question;
            }
        } catch (RuleException e) {
            throw RuleException.at("parcel", "quiz.parcelWrong");
        }
        throw RuleException.at("parcel", "quiz.parcelWrong");
    }

    private static HandedRow standing(HandedRow row) {
        return new HandedRow(row.asked(), row.givenAt(), row.fate(), true);
    }

    private Log log(long attemptId) {
        Log log = new Log();
        Sql.of(entityManager, LOG).with("attempt", attemptId).rows()
                .forEach(row -> log.add(row.text("client_id"), row.id("client_seq"), row.number("ordinal"),
                        row.moment("given_at")));
        return log;
    }

    private static HandedFate fate(AttemptRow attempt, HandedAnswer answer, Log log, Set<Integer> explained) {
        if (log.known.contains(answer.clientId() + ':' + answer.seq())) {
            return HandedFate.KNOWN;
        }
        if (explained.contains(answer.ordinal())) {
            return HandedFate.EXPLAINED;
        }
        Instant end = end(attempt);
        return end != null && answer.givenAt().isAfter(end) ? HandedFate.LATE : HandedFate.TAKEN;
    }

    /** @return until when an answer could be given; null for no end */
    private static @Nullable Instant end(AttemptRow attempt) {
        if (attempt.open() || attempt.closedByClock()) {
            return attempt.deadlineAt() == null ? null : attempt.deadlineAt().plusSeconds(attempt.graceSeconds());
        }
        return Objects.requireNonNull(attempt.submittedAt());
    }

    /** As {@link AnswerStore} writes it down. */
    private Instant given(AttemptRow attempt, HandedAnswer answer, Log log) {
        Instant now = clock.instant();
        Instant said = answer.givenAt().isAfter(now) ? now : answer.givenAt();
        Instant least = log.lastOfClient.getOrDefault(answer.clientId(), attempt.startedAt());
        return said.isBefore(least) ? least : said;
    }
}
