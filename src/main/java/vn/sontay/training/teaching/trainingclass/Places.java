package vn.sontay.training.teaching.trainingclass;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.database.Sql;

/** How many places of a class are free, and who waits for one (CLS-23). Whoever gives one away holds the class's lock. */
@ApplicationScoped
class Places {

    @PersistenceContext
    EntityManager entityManager;

    protected Places() {
    }

    Places(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** @return how many people can still be put into the class, those who wait among them */
    int free(TrainingClass joined) {
        Integer places = joined.places();
        return places == null ? Integer.MAX_VALUE : Math.max(0, places - people(joined.id()));
    }

    /** @return how many can be put into it without going before those who wait */
    int freeForNew(TrainingClass joined) {
        return joined.places() == null ? Integer.MAX_VALUE : Math.max(0, free(joined) - waiting(joined.id()).size());
    }

    private int people(long classId) {
        return (int) Sql.of(entityManager,
                "select count(*) from enrolment e where e.class_id = :class and e.withdrawn_on is null")
                .with("class", classId).number();
    }

    /** @return who waits, in order */
    List<WaitingPlace> waiting(long classId) {
        return entityManager.createQuery(
                "select w from WaitingPlace w where w.classId = :class and w.liveKey = 0 order by w.askedAt, w.id",
                WaitingPlace.class).setParameter("class", classId).getResultList();
    }

    /** @return those of the people who wait */
    List<Long> waiting(long classId, Set<Long> personIds) {
        return waiting(classId).stream().map(WaitingPlace::personId).filter(personIds::contains).toList();
    }

    /**
     * What is said of the places of a class fits who is in it and who waits.
     *
     * @param places null for no limit
     * @throws RuleException beside {@code places} when fewer than its people, or when there is no limit any more and people wait
     */
    void requireFitting(long classId, @Nullable Integer places) {
        int people = people(classId);
        if (places != null && places < people) {
            throw RuleException.at("places", "trainingclass.placesTooFew", people);
        }
        Collection<WaitingPlace> waiting = places == null ? waiting(classId) : List.of();
        if (!waiting.isEmpty()) {
            throw RuleException.at("places", "trainingclass.placesAwaited", waiting.size());
        }
    }
}
