package vn.sontay.training.people.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.sontay.training.shared.Vietnamese;
import vn.sontay.training.shared.database.Lots;
import vn.sontay.training.shared.database.Row;
import vn.sontay.training.shared.database.Sql;

/** Finds everybody of many names at once, for lists of people (ORG-9). */
@ApplicationScoped
public class PeopleLookup {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    UnitAccess access;

    @Inject
    Clock clock;

    protected PeopleLookup() {
    }

    /** For tests. */
    public PeopleLookup(EntityManager entityManager, UnitAccess access, Clock clock) {
        this.entityManager = entityManager;
        this.access = access;
        this.clock = clock;
    }

    /**
     * @param names as they are written
     * @return everybody of those names, accents and apostrophes or not, by the name as it is searched, the oldest entry first. A
     *         record that went means the one that stays, also by what it said itself (MRG-3). One statement for 500 names.
     */
    public Map<String, List<KnownPerson>> named(Collection<String> names) {
        LocalDate today = LocalDate.now(clock);
        String select = "select p.id, f.full_name, f.search_name, f.birth_year, f.phone, p.deactivated_at, p.version, "
                + "a.unit_id, " + UnitNames.LABEL + " as unit_label, case when " + access.people()
                + " then 1 else 0 end as mine from person f join person p on p.id = coalesce(f.merged_into, f.id) "
                + "left join affiliation a on a.person_id = p.id "
                + "and (a.valid_from is null or a.valid_from <= :day) and (a.valid_to is null or a.valid_to >= :day) "
                + "left join unit u on u.id = a.unit_id " + UnitNames.PARENTS
                + " where f.search_name in (:names) order by p.id, case when f.id = p.id then 0 else 1 end, f.id";
        Map<String, List<KnownPerson>> found = new HashMap<>();
        Lots.of(names.stream().map(Vietnamese::foldName).collect(Collectors.toCollection(HashSet::new)))
                .forEach(lot -> found.putAll(Sql.of(entityManager, select).with("day", today).with("names", lot).rows()
                        .stream().collect(Collectors.groupingBy(row -> row.text("search_name"),
                                Collectors.mapping(PeopleLookup::person, Collectors.toList())))));
        return found;
    }

    private static KnownPerson person(Row row) {
        return new KnownPerson(row.id("id"), row.text("full_name"), row.numberOrNull("birth_year"),
                row.textOrNull("phone"), row.momentOrNull("deactivated_at") == null, row.idOrNull("unit_id"),
                Objects.requireNonNullElse(row.textOrNull("unit_label"), ""), row.number("mine") == 1,
                row.id("version"));
    }
}
