package vn.sontay.training.people.organisation.act;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.StaleDataException;
import vn.sontay.training.shared.database.Sql;

/** Who and what goes where on a split (UNA-3). Without a place they stay, where the unit does. */
@ApplicationScoped
public class ActPlaces {

    /** The people whom an act concerns: those of the unit, who belong there on its day or later. */
    static final String PEOPLE = " from affiliation a join person p on p.id = a.person_id where a.unit_id = :unit "
            + "and (a.valid_to is null or a.valid_to >= :day) ";

    /** The units below it that exist on the day. */
    static final String BELOW = " from unit u where u.parent_id = :unit and (u.valid_to is null or u.valid_to >= :day) ";

    private static final String PLACED = " (select 1 from unit_act_place x where x.act_id = :act and x.thing = '";

    @PersistenceContext
    EntityManager entityManager;

    protected ActPlaces() {
    }

    /** For tests. */
    ActPlaces(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Keeps the places. @throws StaleDataException when a part, person or unit isn't of this act */
    void put(UnitAct act, List<ActPart> parts, PlacePeople command) {
        Set<Long> known = parts.stream().map(ActPart::id).collect(Collectors.toCollection(HashSet::new));
        Set<Long> below = ids(act, "select u.id as id" + BELOW);
        command.below().forEach((unit, goes) -> put(act, PlaceThing.UNIT, unit, goes.unitGoes(), known, below));
        Set<Long> people = ids(act, "select distinct p.id as id" + PEOPLE);
        command.people().forEach((person, goes) -> put(act, PlaceThing.PERSON, person, goes.personGoes(), known,
                people));
        Long rest = command.rest();
        if (rest != null) {
            Set<Long> open = new HashSet<>(people);
            open.removeAll(placed(act, PlaceThing.PERSON).keySet());
            open.forEach(person -> put(act, PlaceThing.PERSON, person, rest, known, people));
        }
    }

    private void put(UnitAct act, PlaceThing thing, long id, long part, Set<Long> parts, Set<Long> allowed) {
        if (!allowed.contains(id) || part != 0 && !parts.contains(part)) {
            throw new StaleDataException();
        }
        Sql.of(entityManager, "delete from unit_act_place where act_id = :act and thing = :thing and thing_id = :id")
                .with("act", act.id()).with("thing", thing).with("id", id).change();
        if (part != 0) {
            Sql.of(entityManager, "insert into unit_act_place (act_id, thing, thing_id, part_id) values (:act, :thing, "
                    + ":id, :part)").with("act", act.id()).with("thing", thing).with("id", id).with("part", part)
                    .change();
        }
    }

    private Set<Long> ids(UnitAct act, String select) {
        return new HashSet<>(Sql.of(entityManager, select).with("unit", act.unitId()).with("day", act.holdsFrom())
                .rows(row -> row.id("id")));
    }

    /** @return the part by the id of who or what goes there */
    Map<Long, Long> placed(UnitAct act, PlaceThing thing) {
        Map<Long, Long> places = new HashMap<>();
        Sql.of(entityManager, "select p.thing_id, p.part_id from unit_act_place p where p.act_id = :act and "
                + "p.thing = :thing").with("act", act.id()).with("thing", thing).rows()
                .forEach(row -> places.put(row.id("thing_id"), row.id("part_id")));
        return places;
    }

    /** @return how many people and units below have no place yet; none where the unit itself stays, or nothing is split */
    long open(UnitAct act) {
        if (act.kind() != ActKind.SPLIT || act.stays()) {
            return 0;
        }
        return Sql.of(entityManager, "select (select count(distinct p.id)" + PEOPLE + " and not exists" + PLACED
                + "PERSON' and x.thing_id = p.id)) + (select count(*)" + BELOW + " and not exists" + PLACED
                + "UNIT' and x.thing_id = u.id)) as open_places").with("unit", act.unitId())
                .with("day", act.holdsFrom()).with("act", act.id()).number();
    }

    /** @throws RuleException when somebody has no place yet */
    void requireAll(UnitAct act) {
        long open = open(act);
        if (open > 0) {
            throw new RuleException("organisation.placesOpen", String.valueOf(open));
        }
    }
}
