package vn.sontay.training.outcome.completion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.sontay.training.shared.Digests;
import vn.sontay.training.shared.database.Sql;

/**
 * What was judged of everybody, written down so that figures over all classes are a query (COM-7). Nothing stands in it that
 * doesn't follow from the facts: it can be thrown away at any time. A class of which something has changed is judged again
 * before anybody reads.
 */
@ApplicationScoped
public class CompletedSpans {

    private static final int CLASSES_AT_ONCE = 50;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    SpanWriter writer;

    @Inject
    Completions completions;

    protected CompletedSpans() {
    }

    /** For tests. */
    CompletedSpans(EntityManager entityManager, SpanWriter writer, Completions completions) {
        this.entityManager = entityManager;
        this.writer = writer;
        this.completions = completions;
    }

    /**
     * Judges every class again of which something has changed, some at a time, each lot in a transaction of its own. One
     * statement where there is none.
     */
    public void refresh() {
        List<Long> due = Sql.of(entityManager, """
                select m.class_id from completion_stale m
                 union
                select c.id from training_class c
                 where not exists (select 1 from completion_judged j where j.class_id = c.id)""")
                .rows(row -> row.id("class_id"));
        for (int i = 0; i < due.size(); i += CLASSES_AT_ONCE) {
            writer.judge(due.subList(i, Math.min(due.size(), i + CLASSES_AT_ONCE)));
        }
    }

    /** Lets every class be judged again whose rule the content has changed; for the start, when the content is loaded. */
    public void forgetOtherRules() {
        Map<String, String> rules = new HashMap<>();
        List<Long> other = Sql.of(entityManager, """
                select c.id, c.course_code, c.starts_on, j.rules
                  from training_class c join completion_judged j on j.class_id = c.id""").rows().stream()
                .filter(row -> !row.text("rules").equals(rules.computeIfAbsent(
                        row.text("course_code") + " " + row.day("starts_on"),
                        key -> print(completions.rule(row.text("course_code"), row.day("starts_on"))))))
                .map(row -> row.id("id")).toList();
        writer.forget(other);
    }

    /** @return what differs where two rules ask for something else */
    static String print(ClassRule rule) {
        return Digests.sha256(rule.edition() == null ? "" : rule.demands().toString());
    }
}
