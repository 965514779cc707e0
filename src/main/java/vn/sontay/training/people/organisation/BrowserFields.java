package vn.sontay.training.people.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import vn.sontay.training.shared.database.Sql;

/** Which fields of which units acts of the browser say, so that the content files don't (UNA-6). */
@ApplicationScoped
public class BrowserFields {

    @PersistenceContext
    EntityManager entityManager;

    protected BrowserFields() {
    }

    /** For tests. */
    public BrowserFields(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** @return the fields by the unit's id; all of one that an act has made. One statement. */
    Map<Long, Set<UnitField>> all() {
        Map<Long, Set<UnitField>> kept = new HashMap<>();
        Sql.of(entityManager, """
                select distinct l.thing_id, l.field from unit_act_line l join unit_act a on a.id = l.act_id
                 where l.thing = 'UNIT' and a.state = 'DONE'""").rows()
                .forEach(row -> kept.computeIfAbsent(row.id("thing_id"), id -> EnumSet.noneOf(UnitField.class))
                        .add(UnitField.valueOf(row.text("field"))));
        kept.replaceAll((unit, fields) -> fields.contains(UnitField.MADE) ? EnumSet.allOf(UnitField.class) : fields);
        return kept;
    }

    /**
     * Where the files' word about one unit and the browser's about another would lead in a circle (ORG-6), the files' gives way:
     * those units say again what they said.
     *
     * @param before what each said before the files were read, by its id
     */
    static void refuseCircles(Collection<Unit> units, Map<Long, Map<UnitField, String>> before) {
        Map<Long, Unit> byId = new HashMap<>();
        units.forEach(unit -> byId.put(unit.id(), unit));
        for (UnitField field : Set.of(UnitField.PARENT, UnitField.SUCCESSORS)) {
            units.stream().filter(unit -> comesBack(unit, field, byId)).toList().forEach(unit -> {
                Map<UnitField, String> said = before.get(unit.id());
                if (said != null) {
                    unit.say(field, said.getOrDefault(field, ""));
                }
            });
        }
    }

    private static boolean comesBack(Unit start, UnitField field, Map<Long, Unit> byId) {
        Set<Long> seen = new HashSet<>();
        Set<Long> ahead = next(start, field);
        while (!ahead.isEmpty()) {
            Set<Long> further = new HashSet<>();
            for (Long id : ahead) {
                if (id == start.id()) {
                    return true;
                }
                Unit unit = byId.get(id);
                if (unit != null && seen.add(id)) {
                    further.addAll(next(unit, field));
                }
            }
            ahead = further;
        }
        return false;
    }

    private static Set<Long> next(Unit unit, UnitField field) {
        if (field == UnitField.SUCCESSORS) {
            return unit.successorIds();
        }
        Long parent = unit.parentId();
        return parent == null ? Set.of() : Set.of(parent);
    }
}
