package vn.sontay.training.people.organisation.act;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.sontay.training.people.organisation.UnitColumn;
import vn.sontay.training.people.organisation.UnitField;
import vn.sontay.training.people.organisation.UnitLeavers;
import vn.sontay.training.people.organisation.UnitRegistry;
import vn.sontay.training.people.organisation.UnitUses;
import vn.sontay.training.people.organisation.act.ActPreview.Sentence;
import vn.sontay.training.shared.Dates;
import vn.sontay.training.shared.database.Sql;

/** Tells what an act changes before it is decided, and what it has changed (UNA-3). */
@ApplicationScoped
public class ActEffects {

    private static final String COUNT = "select count(distinct p.id) as people";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    UnitRegistry units;

    @Inject
    UnitUses uses;

    @Inject
    Acts acts;

    @Inject
    ActPlaces places;

    protected ActEffects() {
    }

    /** For tests. */
    ActEffects(EntityManager entityManager, UnitRegistry units, UnitUses uses, Acts acts) {
        this.entityManager = entityManager;
        this.units = units;
        this.uses = uses;
        this.acts = acts;
        this.places = new ActPlaces(entityManager);
    }

    /** @return what it will change */
    List<Sentence> of(UnitAct act) {
        List<ActPart> parts = acts.parts(act);
        List<Sentence> told = new ArrayList<>();
        made(act, parts, told);
        switch (act.kind()) {
            case CREATE -> told.add(sentence("organisation.effectBelow", act.name(), name(act.unitId())));
            case RENAME -> told.add(sentence("organisation.effectRename", name(act.unitId()), act.name(),
                    Dates.day(act.holdsFrom())));
            case MOVE -> told.add(sentence("organisation.effectMove", name(act.unitId()),
                    above(act.unitId()), name(into(act)), Dates.day(act.holdsFrom())));
            case END -> {
                told.add(ends(act, act.unitId()));
                told.add(sentence("organisation.effectPeople", people(act, act.unitId()), name(act.unitId()),
                        name(into(act))));
            }
            case MERGE -> act.ending().stream().sorted().forEach(unit -> {
                told.add(ends(act, unit));
                told.add(sentence("organisation.effectPeople", people(act, unit), name(unit),
                        parts.getFirst().name()));
                below(act, unit, parts.getFirst().name()).ifPresent(told::add);
            });
            case SPLIT -> split(act, parts, told);
            case DUPLICATE -> {
                told.add(sentence("organisation.effectDuplicate", name(act.unitId()), name(into(act))));
                uses.counted(uses.columns().stream().filter(each -> each.goes() == UnitColumn.Goes.ALONG).toList(),
                        Set.of(act.unitId())).forEach(each -> told.add(sentence(each.word(), each.count())));
                below(act, act.unitId(), name(into(act))).ifPresent(told::add);
            }
        }
        return told;
    }

    private static void made(UnitAct act, List<ActPart> parts, List<Sentence> told) {
        parts.stream().filter(ActPart::made).forEach(
                part -> told.add(sentence("organisation.effectMade", part.name(), Dates.day(act.holdsFrom()))));
    }

    private void split(UnitAct act, List<ActPart> parts, List<Sentence> told) {
        told.add(act.stays()
                ? sentence("organisation.effectStays", name(act.unitId()))
                : ends(act, act.unitId()));
        Map<Long, Long> people = places.placed(act, PlaceThing.PERSON);
        Map<Long, Long> below = places.placed(act, PlaceThing.UNIT);
        for (ActPart part : parts) {
            told.add(sentence("organisation.effectPeople",
                    people.values().stream().filter(each -> each == part.id()).count(), name(act.unitId()),
                    part.name()));
            Set<Long> going = below.entrySet().stream().filter(each -> each.getValue() == part.id())
                    .map(Map.Entry::getKey).collect(Collectors.toSet());
            if (!going.isEmpty()) {
                told.add(sentence("organisation.effectUnits", going.stream().map(this::name).sorted()
                        .collect(Collectors.joining(", ")), part.name()));
            }
        }
    }

    private Sentence ends(UnitAct act, long unit) {
        return sentence("organisation.effectEnds", name(unit), Dates.day(act.holdsFrom().minusDays(1)));
    }

    private Optional<Sentence> below(UnitAct act, long unit, String into) {
        List<String> names = Sql.of(entityManager, "select u.name" + ActPlaces.BELOW + " order by u.search_name, u.id")
                .with("unit", unit).with("day", act.holdsFrom()).rows(row -> row.text("name"));
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(sentence("organisation.effectUnits", String.join(", ", names), into));
    }

    /** @return what it has changed, by its lines */
    List<Sentence> done(UnitAct act) {
        List<Sentence> told = new ArrayList<>();
        made(act, acts.parts(act), told);
        long people = 0;
        long followed = 0;
        for (ActLine line : acts.lines(act)) {
            if (line.isOfAffiliation()) {
                people += line.change().cell() == UnitLeavers.Cell.TO ? 0 : 1;
            } else if (!line.isOfUnit()) {
                followed++;
            } else if (line.field() == UnitField.NAME) {
                told.add(sentence("organisation.effectRename", line.before(), line.after(),
                        Dates.day(act.holdsFrom())));
            } else if (line.field() == UnitField.TO) {
                told.add(ends(act, line.thingId()));
            } else if (line.field() == UnitField.PARENT && act.state() == ActState.DONE) {
                told.add(sentence("organisation.effectMove", name(line.thingId()), name(Long.parseLong(line.before())),
                        name(Long.parseLong(line.after())), Dates.day(act.holdsFrom())));
            }
        }
        if (followed > 0) {
            told.add(sentence("organisation.effectFollowed", followed));
        }
        if (people > 0) {
            told.add(sentence("organisation.effectWent", people));
        }
        return told;
    }

    /** @return what names the units that it changes */
    List<UnitUses.Told> told(UnitAct act) {
        Set<Long> changed = act.kind() == ActKind.CREATE || act.kind() == ActKind.DUPLICATE
                ? Set.of()
                : act.ending().isEmpty() ? Set.of(act.unitId()) : act.ending();
        List<UnitUses.Told> told = new ArrayList<>(uses.told(changed));
        List<String> plans = uses.named(changed.stream().map(id -> units.unit(id).code()).collect(Collectors.toSet()));
        if (!plans.isEmpty()) {
            told.add(new UnitUses.Told("organisation.namedPlans", plans.size(), plans));
        }
        return told;
    }

    private long people(UnitAct act, long unit) {
        return Sql.of(entityManager, COUNT + ActPlaces.PEOPLE).with("unit", unit).with("day", act.holdsFrom())
                .number();
    }

    private String name(long unit) {
        return units.unit(unit).name();
    }

    private String above(long unit) {
        Long parent = units.unit(unit).parentId();
        return parent == null ? "" : name(parent);
    }

    private static long into(UnitAct act) {
        return Objects.requireNonNull(act.intoId());
    }

    private static Sentence sentence(String key, Object... arguments) {
        return new Sentence(key, List.of(arguments));
    }
}
