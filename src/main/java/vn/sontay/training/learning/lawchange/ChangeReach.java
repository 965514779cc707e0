package vn.sontay.training.learning.lawchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Whom other content would give something to learn, asked before it is in force. */
@ApplicationScoped
public class ChangeReach {

    @PersistenceContext
    EntityManager entityManager;

    protected ChangeReach() {
    }

    /** @return how many people are concerned by a change that is told on that day after it and not before. One statement, or none. */
    public int people(LawChanges before, LawChanges after, LocalDate day) {
        Set<String> told = before.told(day).stream().map(LawChange::code).collect(Collectors.toSet());
        List<LawChange> added = after.told(day).stream().filter(change -> !told.contains(change.code())).toList();
        return added.isEmpty()
                ? 0
                : (int) new ConcernedSql(entityManager, added, day).people("1 = 1").rows().stream()
                        .filter(row -> row.momentOrNull("known_at") == null).map(row -> row.id("person_id")).distinct()
                        .count();
    }
}
