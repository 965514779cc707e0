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
    private BrowserFields browser;

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
        this.browser = new BrowserFields(entities);
    }

    /**
     * Creates or updates each unit by its code, all or none, and keeps what is said otherwise than before (ORG-16). What the
     * browser says of a unit stays (UNA-6).
     *
     * @param definitions whose parents and successors are among them
     */
    @Transactional
    public void store(List<UnitDefinition> definitions) {
        Optional<Long> topBefore = trees.now().top();
        Map<String, Unit> byCode = new HashMap<>();
        entities.createQuery("select u from Unit u", Unit.class).getResultList()
                .forEach(unit -> byCode.put(unit.code(), unit));
        Map<Long, Set<UnitField>> kept = browser.all();
        Map<Long, Map<UnitField, String>> before = new HashMap<>();
        byCode.values().forEach(unit -> before.put(unit.id(), Map.of(UnitField.PARENT, unit.said(UnitField.PARENT),
                UnitField.SUCCESSORS, unit.said(UnitField.SUCCESSORS))));
        for (UnitDefinition definition : definitions) {
            Unit unit = byCode.get(definition.code());
            if (unit == null) {
                Unit added = new Unit(definition);
                entities.persist(added);
                byCode.put(definition.code(), added);
            } else if (!kept.getOrDefault(unit.id(), Set.of()).contains(UnitField.MADE)) {
                unit.takeOver(definition, kept.getOrDefault(unit.id(), Set.of()));
            }
        }
        entities.flush();
        for (UnitDefinition definition : definitions) {
            Unit unit = named(byCode, definition.code());
            Set<UnitField> own = kept.getOrDefault(unit.id(), Set.of());
            @Nullable
            String parent = definition.parent();
            if (!own.contains(UnitField.PARENT)) {
                unit.belongTo(parent == null ? null : Long.valueOf(named(byCode, parent).id()));
            }
            if (!own.contains(UnitField.SUCCESSORS)) {
                unit.endInto(definition.successors().stream().map(code -> named(byCode, code).id())
                        .collect(Collectors.toSet()));
            }
        }
        BrowserFields.refuseCircles(byCode.values(), before);
        keep(definitions, byCode);
        trees.changed();
        announce(topBefore, trees.now().top());
    }

    private void keep(List<UnitDefinition> definitions, Map<String, Unit> byCode) {
        Map<Long, String> codes = new HashMap<>();
        byCode.values().forEach(unit -> codes.put(unit.id(), unit.code()));
        editions.keep(UnitFacts.OF_FILE, definitions.stream().map(UnitFacts::of).toList(), clock.instant(),
                EditionArchive.CONTENT);
        editions.keep(UnitFacts.KIND, definitions.stream().map(each -> named(byCode, each.code()))
                .map(unit -> UnitFacts.of(unit, unit.parentId() == null ? null : codes.get(unit.parentId()),
                        unit.successorIds().stream().map(codes::get).toList()))
                .toList(), clock.instant(), EditionArchive.CONTENT);
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
