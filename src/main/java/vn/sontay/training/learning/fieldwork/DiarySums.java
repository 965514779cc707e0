package vn.sontay.training.learning.fieldwork;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.learning.curriculum.DiaryRule;
import vn.sontay.training.learning.curriculum.PracticeTask;
import vn.sontay.training.shared.database.Sql;

/** How many lượt diaries hold, for use cases that have checked permission themselves. */
@ApplicationScoped
public class DiarySums {

    @PersistenceContext
    EntityManager entityManager;

    protected DiarySums() {
    }

    /** For tests. */
    public DiarySums(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** @return lượt that count by enrolment, without those who have none. One statement. */
    public Map<Long, Integer> turns(Collection<Long> enrolmentIds, String practiceCode) {
        if (enrolmentIds.isEmpty()) {
            return Map.of();
        }
        Map<Long, Integer> turns = new HashMap<>();
        Sql.of(entityManager, """
                select d.enrolment_id, sum(d.turns) as turns from diary_entry d
                 where d.enrolment_id in (:enrolments) and d.practice_code = :code and d.withdrawn_at is null
                 group by d.enrolment_id""").with("enrolments", enrolmentIds).with("code", practiceCode).rows()
                .forEach(row -> turns.put(row.id("enrolment_id"), row.number("turns")));
        return turns;
    }

    /** @return how far the person's diary has come, or null where the task has none. One statement at most. */
    public @Nullable DiaryStanding standing(long enrolmentId, PracticeTask task) {
        DiaryRule rule = task.diary();
        return rule == null
                ? null
                : new DiaryStanding(turns(List.of(enrolmentId), task.code()).getOrDefault(enrolmentId, 0),
                        rule.least());
    }
}
