package vn.sontay.training.assessment.quizresults;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.assessment.question.KeyCorrections;
import vn.sontay.training.assessment.question.MarkingKey;
import vn.sontay.training.assessment.question.Response;
import vn.sontay.training.assessment.quiz.attempt.Grading;
import vn.sontay.training.assessment.quiz.attempt.MarkSheet;
import vn.sontay.training.assessment.quiz.attempt.PaperAttempts;
import vn.sontay.training.assessment.quiz.standing.ClassQuizzes;
import vn.sontay.training.assessment.quiz.standing.QuizQueries;
import vn.sontay.training.assessment.quiz.standing.QuizStanding;
import vn.sontay.training.assessment.quiz.standing.QuizStandings;
import vn.sontay.training.assessment.quizresults.TakenQuiz.Answered;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.database.Row;
import vn.sontay.training.shared.database.Sql;
import vn.sontay.training.teaching.trainingclass.ClassFacts;
import vn.sontay.training.teaching.trainingclass.ClassQueries;
import vn.sontay.training.teaching.trainingclass.EnrolmentRow;

/** Reads what a class has made of its quizzes, for its staff. */
@Stateless
@RolesAllowed({Roles.TRAINER, Roles.ADMINISTRATOR})
public class ResultQueries {

    private static final String OF_CLASS = """
              from attempt a join enrolment e on e.id = a.enrolment_id
             where e.class_id = :class and e.withdrawn_on is null and a.quiz_code = :quizCode and a.submitted_at is not null
               and a.voided_at is null
            """;
    private static final String ATTEMPTS = """
            select a.id, a.enrolment_id, a.score, a.correct_count, a.question_count, a.started_at, a.submitted_at,
                   a.pass_mark, a.on_paper
            """ + OF_CLASS + " order by a.ordinal";
    private static final String ANSWERED = """
              join attempt a on a.id = t.attempt_id join enrolment e on e.id = a.enrolment_id
             where e.class_id = :class and e.withdrawn_on is null and a.quiz_code = :quizCode and a.submitted_at is not null
               and a.voided_at is null and a.question_count is not null
            """;
    /** By the day it was taken, as a paper may be entered after the next attempt. */
    private static final String QUESTIONS = """
            select t.attempt_id, t.ordinal, t.question_edition_id, a.enrolment_id, q.code
              from attempt_question t join question_edition q on q.id = t.question_edition_id
            """ + ANSWERED + " order by a.taken_on, a.ordinal, a.id, t.ordinal";
    private static final String ANSWERS = "select t.attempt_id, t.ordinal, t.response from answer_given t"
            + ANSWERED + " order by t.given_at, t.client_id, t.client_seq";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    ClassQueries classes;

    @Inject
    QuizQueries quizQueries;

    @Inject
    QuizStandings standings;

    @Inject
    PaperAttempts quizzes;

    @Inject
    KeyCorrections keys;

    @Inject
    Clock clock;

    /** @return everybody with the attempt that counts. A dozen statements, however many people. */
    public QuizResults results(long classId, String quizCode, ResultOrder order) {
        ClassFacts facts = classes.facts(classId);
        quizzes.requireQuiz(classId, quizCode);
        Map<Long, List<Row>> made = new HashMap<>();
        read(ATTEMPTS, classId, quizCode)
                .forEach(row -> made.computeIfAbsent(row.id("enrolment_id"), id -> new ArrayList<>()).add(row));
        Map<Long, QuizStanding> counting = standings.ofClasses(List.of(classId), LocalDate.now(clock));
        List<ResultRow> rows = classes.activeEnrolments(classId).stream()
                .map(person -> row(person, made.getOrDefault(person.enrolmentId(), List.of()),
                        counting.get(person.enrolmentId())))
                .toList();
        List<Double> scores = rows.stream().filter(row -> row.score() != null)
                .map(row -> Objects.requireNonNull(row.score()).doubleValue()).toList();
        double passMark = made.values().stream().flatMap(List::stream)
                .mapToDouble(row -> Objects.requireNonNull(row.decimalOrNull("pass_mark")).doubleValue()).max()
                .orElse(0);
        return new QuizResults(facts, quizCode, quizzes.title(quizCode), order, order.sorted(rows),
                scores.isEmpty() ? null : Statistics.mean(scores).getAsDouble(), Histogram.of(scores, passMark));
    }

    private List<Row> read(String query, long classId, String quizCode) {
        return Sql.of(entityManager, query).with("quizCode", quizCode).with("class", classId).rows();
    }

    private static ResultRow row(EnrolmentRow person, List<Row> made, @Nullable QuizStanding standing) {
        Long counts = standing == null ? null : standing.bestAttemptId();
        @Nullable
        Row best = made.stream().filter(row -> counts != null && row.id("id") == counts).findFirst()
                .or(() -> made.stream().max(Comparator.comparing(row -> row.decimalOrNull("score")))).orElse(null);
        if (best == null) {
            return new ResultRow(person.enrolmentId(), person.fullName(), person.unitName(), null, null, null, null,
                    null, 0, false, false, false);
        }
        BigDecimal score = Objects.requireNonNull(best.decimalOrNull("score"));
        BigDecimal passMark = Objects.requireNonNull(best.decimalOrNull("pass_mark"));
        boolean onPaper = best.yes("on_paper");
        return new ResultRow(person.enrolmentId(), person.fullName(), person.unitName(), best.id("id"), score,
                best.numberOrNull("correct_count"), best.numberOrNull("question_count"),
                onPaper ? null : minutes(best.moment("started_at"), best.moment("submitted_at")),
                made.size(), passMark.signum() > 0, MarkSheet.passes(score, passMark), onPaper);
    }

    private static int minutes(Instant from, Instant to) {
        return (int) Math.max(1, Math.round(Duration.between(from, to).toSeconds() / 60.0));
    }

    /** @return the questions by what people made of them who were asked for the first time (QUI-66). A dozen statements, however many people. */
    public ItemsPage items(long classId, String quizCode) {
        ClassFacts facts = classes.facts(classId);
        quizzes.requireQuiz(classId, quizCode);
        Set<Long> editions = new LinkedHashSet<>();
        List<TakenQuiz> taken = taken(classId, quizCode, editions);
        Map<Long, MarkingKey> inForce = keys.inForce(editions);
        List<ItemFigures> items = editions.stream()
                .map(id -> ItemFigures.of(id, Objects.requireNonNull(inForce.get(id)), taken))
                .sorted(Comparator.comparing(ItemFigures::rank)
                        .thenComparing(ItemFigures::facility).thenComparing(ItemFigures::code))
                .toList();
        return new ItemsPage(facts, quizCode, quizzes.title(quizCode),
                (int) taken.stream().map(TakenQuiz::enrolmentId).distinct().count(), items);
    }

    /**
     * @param editions gets the archive ids of all questions that were asked
     * @return the attempts that asked somebody something for the first time, in the order in which they were taken
     */
    List<TakenQuiz> taken(long classId, String quizCode, Set<Long> editions) {
        Map<Long, Map<Integer, Long>> questions = new LinkedHashMap<>();
        Map<Long, Long> people = new HashMap<>();
        Map<Long, Set<Long>> fresh = new HashMap<>();
        Set<List<Object>> met = new HashSet<>();
        read(QUESTIONS, classId, quizCode).forEach(row -> {
            questions.computeIfAbsent(row.id("attempt_id"), id -> new HashMap<>()).put(row.number("ordinal"),
                    row.id("question_edition_id"));
            people.put(row.id("attempt_id"), row.id("enrolment_id"));
            if (met.add(List.of(row.id("enrolment_id"), row.text("code")))) {
                fresh.computeIfAbsent(row.id("attempt_id"), id -> new HashSet<>()).add(row.id("question_edition_id"));
                editions.add(row.id("question_edition_id"));
            }
        });
        questions.keySet().retainAll(fresh.keySet());
        Map<Long, Map<Integer, Response>> answers = new HashMap<>();
        read(ANSWERS, classId, quizCode).forEach(answer -> answers
                .computeIfAbsent(answer.id("attempt_id"), id -> new HashMap<>())
                .put(answer.number("ordinal"), new Response(answer.text("response"))));
        Map<Long, MarkSheet> sheets = new HashMap<>();
        if (!questions.isEmpty()) {
            entityManager.createQuery("select g from Grading g where g.attemptId in :ids order by g.round",
                    Grading.class).setParameter("ids", questions.keySet()).getResultList()
                    .forEach(grading -> sheets.put(grading.attemptId(), grading.sheet()));
        }
        List<TakenQuiz> taken = new ArrayList<>();
        questions.forEach((attempt, asks) -> {
            MarkSheet sheet = sheets.get(attempt);
            if (sheet != null) {
                Map<Long, Answered> answered = new HashMap<>();
                asks.forEach((ordinal, edition) -> answered.put(edition,
                        new Answered(sheet.of(ordinal).percent().doubleValue(),
                                answers.getOrDefault(attempt, Map.of()).getOrDefault(ordinal, Response.NONE))));
                taken.add(new TakenQuiz(Objects.requireNonNull(people.get(attempt)), answered,
                        fresh.getOrDefault(attempt, Set.of())));
            }
        });
        return taken;
    }

    /** @return what those have gained who have both quizzes; nobody where the course has no pre-test */
    public GainPage gain(long classId) {
        ClassFacts facts = classes.facts(classId);
        List<GainFigures.Pair> pairs = new ArrayList<>();
        Optional<ClassQuizzes> quizzes = quizQueries.classTests(classId);
        int people = quizzes.map(ClassQuizzes::rows).map(rows -> {
            rows.forEach(row -> {
                BigDecimal before = row.pre() == null ? null : row.pre().bestScore();
                BigDecimal after = row.quiz().bestScore();
                if (before != null && after != null) {
                    pairs.add(new GainFigures.Pair(before.doubleValue(), after.doubleValue()));
                }
            });
            return rows.size();
        }).orElse(0);
        GainFigures gain = GainFigures.of(pairs);
        return new GainPage(facts, quizzes.map(ClassQuizzes::quizCode).orElse(""), people, gain, SlopePlot.of(gain));
    }
}
