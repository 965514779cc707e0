package vn.sontay.training.people.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.content.EditionArchive;

/** Brings the units of the content files into the database (ORG-5). Called at start only, when no user is there yet. */
@ApplicationScoped
public class UnitStore {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private EditionArchive editions;

    @Inject
    private Clock clock;

    @Inject
    private UnitTrees trees;

    @Inject
    private Event<TopMoved> moved;

    @SuppressWarnings("NullAway.Init")
    public UnitStore() {
    }

    UnitStore(EntityManager entities, Clock clock, Event<TopMoved> moved) {
        this.entities = entities;
        this.editions = new EditionArchive(entities);
        this.clock = clock;
        this.moved = moved;
        this.trees = new UnitTrees(entities);
    }

    /**
     * Creates or updates each unit by its code, all or none, and keeps what is said otherwise than before (ORG-16).
     *
     * @param definitions whose parents and successors are among them
     */
    @Transactional
    public void store(List<UnitDefinition> definitions) {
        Optional<Long> topBefore = trees.now().top();
        Map<String, Unit> byCode = new HashMap<>();
        entities.createQuery("select u from Unit u", Unit.class).getResultList()
                .forEach(unit -> byCode.put(unit.code(), unit));
        for (UnitDefinition definition : definitions) {
            Unit unit = byCode.get(definition.code());
            if (unit == null) {
                Unit added = new Unit(definition);
                entities.persist(added);
                byCode.put(definition.code(), added);
            } else {
                unit.takeOver(definition);
            }
        }
        entities.flush();
        for (UnitDefinition definition : definitions) {
            Unit unit = named(byCode, definition.code());
            @Nullable
            String parent = definition.parent();
            unit.belongTo(parent == null ? null : Long.valueOf(named(byCode, parent).id()));
            Set<Long> successors = definition.successors().stream().map(code -> named(byCode, code).id())
                    .collect(Collectors.toSet());
            unit.endInto(successors);
        }
        editions.keep(UnitFacts.KIND, definitions.stream().map(each -> UnitFacts.of(named(byCode, each.code()),
                each.parent(), each.successors())).toList(), clock.instant(), EditionArchive.CONTENT);
        trees.changed();
        announce(topBefore, trees.now().top());
    }

    private void announce(Optional<Long> before, Optional<Long> after) {
        if (before.isPresent() && after.isPresent() && !before.equals(after)) {
            moved.fire(new TopMoved(before.get(), after.get()));
        }
    }

    private static Unit named(Map<String, Unit> byCode, String code) {
        Unit unit = byCode.get(code);
        if (unit == null) {
            throw new IllegalArgumentException("No unit " + code);
        }
        return unit;
    }
}
