package vn.sontay.training.assessment.quiz.grading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.assessment.question.KeyCorrection;
import vn.sontay.training.assessment.question.KeyCorrections;
import vn.sontay.training.assessment.question.MarkingKey;
import vn.sontay.training.assessment.question.Response;
import vn.sontay.training.assessment.quiz.attempt.Attempt;
import vn.sontay.training.assessment.quiz.attempt.Grader;
import vn.sontay.training.assessment.quiz.attempt.MarkSheet;
import vn.sontay.training.assessment.quiz.attempt.Remarking;
import vn.sontay.training.shared.database.Row;
import vn.sontay.training.shared.database.Sql;
import vn.sontay.training.teaching.trainingclass.ClassList;

/**
 * Marks all attempts in which an edition was asked once more, for use cases that have checked permission. A constant number
 * of statements, however many attempts; what is written goes in batches.
 *
 * <p>Order of locks (QUI-83): first the attempts by id, then the edition, then the attempts that have come meanwhile. Whoever
 * submits locks the attempt alone; whoever begins one writes rows that refer to the edition and so waits for its lock. So an
 * attempt is either marked here, or submitted after this transaction, by the key that it has stored.
 */
@ApplicationScoped
public class Regrader {

    private static final String WITH_EDITION = "(select w.attempt_id from attempt_question w where w.question_edition_id = :questionEdition)";
    private static final String LOCK = "select a.id, a.enrolment_id from attempt a where a.id in " + WITH_EDITION
            + " order by a.id for update";
    private static final String LOCK_EDITION = "select q.id, q.code from question_edition q where q.id = :questionEdition for update";
    private static final String ATTEMPTS = """
            select a.id, a.enrolment_id, e.full_name, c.title, a.quiz_code, a.ordinal,
                   case when a.submitted_at is null then 0 else 1 end as submitted, a.pass_mark, a.score
              from attempt a
              join enrolment e on e.id = a.enrolment_id
              join training_class c on c.id = e.class_id
            """ + ClassList.PEOPLE + " where a.voided_at is null and a.id in " + WITH_EDITION
            + " order by c.starts_on desc, c.id, " + ClassList.ORDER + ", a.ordinal";
    private static final String QUESTIONS = "select q.attempt_id, q.ordinal, q.question_edition_id from attempt_question q where q.attempt_id in "
            + WITH_EDITION;
    private static final String GRADINGS = "select g.attempt_id, g.grading_round, g.marks from grading g where g.attempt_id in "
            + WITH_EDITION + " order by g.attempt_id, g.grading_round";
    private static final String ANSWERS = "select n.attempt_id, n.ordinal, n.response from answer_given n where n.attempt_id in "
            + WITH_EDITION + " order by n.attempt_id, n.given_at, n.client_id, n.client_seq";
    private static final int AT_ONCE = 500;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    KeyCorrections keys;

    @Inject
    Grader grader;

    private record InForce(int round, String marks) {
    }

    protected Regrader() {
    }

    /** For tests. */
    Regrader(EntityManager entityManager, KeyCorrections keys, Grader grader) {
        this.entityManager = entityManager;
        this.keys = keys;
        this.grader = grader;
    }

    /** Keeps everybody else from submitting, or beginning, an attempt with that edition until the transaction ends. */
    void lock(long editionId) {
        rows(LOCK, editionId);
        rows(LOCK_EDITION, editionId);
        rows(LOCK, editionId);
    }

    /**
     * @param key that is to hold for the edition
     * @return all attempts with that edition that aren't voided, in the order of class lists, open ones too
     */
    List<Remarked> remark(long editionId, MarkingKey key) {
        Map<Long, Map<Integer, Long>> questions = new HashMap<>();
        Set<Long> editions = new HashSet<>();
        for (Row asked : rows(QUESTIONS, editionId)) {
            questions.computeIfAbsent(asked.id("attempt_id"), id -> new HashMap<>()).put(asked.number("ordinal"),
                    asked.id("question_edition_id"));
            editions.add(asked.id("question_edition_id"));
        }
        Map<Long, MarkingKey> inForce = keys.inForce(editions);
        inForce.put(editionId, key);
        Map<Long, InForce> gradings = new HashMap<>();
        rows(GRADINGS, editionId).forEach(grading -> gradings.put(grading.id("attempt_id"),
                new InForce(grading.number("grading_round"), grading.text("marks"))));
        Map<Long, Map<Integer, Response>> given = new HashMap<>();
        rows(ANSWERS, editionId).forEach(answer -> given.computeIfAbsent(answer.id("attempt_id"), id -> new HashMap<>())
                .put(answer.number("ordinal"), new Response(answer.text("response"))));
        List<Remarked> remarked = new ArrayList<>();
        for (Row row : rows(ATTEMPTS, editionId)) {
            MarkSheet after = MarkSheet.of(Objects.requireNonNull(questions.get(row.id("id"))), inForce,
                    given.getOrDefault(row.id("id"), Map.of()));
            remarked.add(remarked(row, gradings.get(row.id("id")), after));
        }
        return remarked;
    }

    private static Remarked remarked(Row row, @Nullable InForce grading, MarkSheet after) {
        BigDecimal passMark = Objects.requireNonNull(row.decimalOrNull("pass_mark"));
        return new Remarked(row.id("id"), row.id("enrolment_id"), row.text("full_name"), row.text("title"),
                row.text("quiz_code"), row.number("ordinal"),
                row.number("submitted") == 1, passMark, grading == null ? 0 : grading.round(),
                grading == null ? null : grading.marks(), row.decimalOrNull("score"), after);
    }

    /** Writes a new marking of each, and lets the attempts repeat it (QUI-17). */
    void write(List<Remarked> changed, KeyCorrection correction) {
        Remarking why = new Remarking(correction.correctedAt(), correction.correctedBy(), correction.reason(),
                correction.id(), null);
        for (int i = 0; i < changed.size(); i += AT_ONCE) {
            List<Remarked> some = changed.subList(i, Math.min(changed.size(), i + AT_ONCE));
            Map<Long, Attempt> attempts = new HashMap<>();
            entityManager.createQuery("select a from Attempt a where a.id in :ids", Attempt.class)
                    .setParameter("ids", some.stream().map(Remarked::attemptId).toList()).getResultList()
                    .forEach(attempt -> attempts.put(attempt.id(), attempt));
            for (Remarked each : some) {
                grader.write(Objects.requireNonNull(attempts.get(each.attemptId())), each.round() + 1, each.after(),
                        why);
            }
            entityManager.flush();
        }
    }

    private List<Row> rows(String sql, long editionId) {
        return Sql.of(entityManager, sql).with("questionEdition", editionId).rows();
    }
}
