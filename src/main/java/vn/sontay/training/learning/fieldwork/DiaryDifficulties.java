package vn.sontay.training.learning.fieldwork;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.sontay.training.shared.database.Lots;
import vn.sontay.training.shared.database.Sql;

/** Where help in the field came to no end, by what the diaries of some classes say; for use cases that have checked permission. */
@ApplicationScoped
public class DiaryDifficulties {

    private static final String TURNS = """
            select d.kind, sum(d.turns) as turns,
                   sum(case when d.outcome in ('REFERRED', 'NOT_YET') then d.turns else 0 end) as open_turns
              from diary_entry d join enrolment e on e.id = d.enrolment_id
             where e.class_id in (:ids) and d.done_on <= :day and d.recorded_at <= :at
               and (d.withdrawn_at is null or d.withdrawn_at > :at)
             group by d.kind""";

    @PersistenceContext
    EntityManager entityManager;

    /**
     * What help of one kind came to.
     *
     * @param turns lượt in all, not people (FLD-1)
     * @param unsettled of them that were sent on or couldn't be done yet
     */
    public record Difficulty(ServiceKind kind, int turns, int unsettled) {
    }

    /** @return of each kind that was met up to that day, as it was known then, the most unsettled first. One statement for each 500 classes. */
    public List<Difficulty> of(Collection<Long> classIds, LocalDate day, Instant at) {
        Map<ServiceKind, Difficulty> found = new EnumMap<>(ServiceKind.class);
        Lots.of(classIds).forEach(some -> Sql.of(entityManager, TURNS).with("ids", some).with("day", day)
                .with("at", at).rows().forEach(row -> {
                    ServiceKind kind = ServiceKind.valueOf(row.text("kind"));
                    found.merge(kind, new Difficulty(kind, row.number("turns"), row.number("open_turns")),
                            (one, other) -> new Difficulty(kind, one.turns() + other.turns(),
                                    one.unsettled() + other.unsettled()));
                }));
        List<Difficulty> sorted = new ArrayList<>(found.values());
        sorted.sort((one, other) -> other.unsettled() - one.unsettled());
        return List.copyOf(sorted);
    }
}
