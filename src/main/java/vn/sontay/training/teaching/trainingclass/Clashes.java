package vn.sontay.training.teaching.trainingclass;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.database.Sql;

/** Finds who or what would be in two places in one half day (CLS-20): to be confirmed, not refused. */
@ApplicationScoped
class Clashes {

    private static final String OTHERS = """
            select distinct c.title
              from class_session s join training_class c on c.id = s.class_id
             where s.held_on = :on and s.part = :part and s.id <> :session and %s
               and (exists (select 1 from session_trainer t where t.session_id = s.id and t.person_id in (:trainers))
                    or not exists (select 1 from session_trainer t where t.session_id = s.id)
                       and exists (select 1 from class_trainer t where t.class_id = c.id and t.person_id in (:trainers))
                    or c.organiser_unit_id = :unit and lower(coalesce(s.room, c.place)) = :room)
             order by c.title""".formatted(WhichSessions.STANDING);

    @PersistenceContext
    EntityManager entityManager;

    protected Clashes() {
    }

    /** For tests. */
    Clashes(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** @throws RuleException beside {@code clashesKnown} when there is one and that isn't known */
    void require(TrainingClass owner, ClassSession session, boolean known) {
        if (known || !session.stands()) {
            return;
        }
        Set<Long> trainers = session.trainerIds().isEmpty() ? owner.trainerIds() : session.trainerIds();
        String room = session.room().isEmpty() ? owner.place() : session.room();
        List<String> others = Sql.of(entityManager, OTHERS).with("on", session.heldOn())
                .with("part", session.part().name()).with("session", session.id()).with("trainers", trainers)
                .with("unit", owner.organiserUnitId()).with("room", room.toLowerCase(Locale.ROOT))
                .rows(row -> row.text("title"));
        if (!others.isEmpty()) {
            throw RuleException.at("clashesKnown", "trainingclass.clash", String.join(", ", others));
        }
    }
}
