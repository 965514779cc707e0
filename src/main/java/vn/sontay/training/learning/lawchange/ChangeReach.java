package vn.sontay.training.learning.lawchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.sontay.training.learning.curriculum.Curriculum;
import vn.sontay.training.learning.curriculum.LessonArchive;

/** Whom other content would give something to learn, asked before it is in force. */
@ApplicationScoped
public class ChangeReach {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    LessonArchive archive;

    protected ChangeReach() {
    }

    /**
     * @param after the changes of the other content
     * @param curriculum its lessons: they may name claims of editions that people have learned already (CUR-15)
     * @return how many people are concerned by a change that is told on that day after it and not before. Four statements, or none.
     */
    public int people(LawChanges before, LawChanges after, Curriculum curriculum, LocalDate day) {
        Set<String> told = before.told(day).stream().map(LawChange::code).collect(Collectors.toSet());
        List<LawChange> added = after.told(day).stream().filter(change -> !told.contains(change.code())).toList();
        return added.isEmpty()
                ? 0
                : (int) new ConcernedSql(entityManager, added, day, archive.claimsWith(curriculum)).people("1 = 1")
                        .rows().stream().filter(row -> row.momentOrNull("known_at") == null)
                        .map(row -> row.id("person_id")).distinct().count();
    }
}
