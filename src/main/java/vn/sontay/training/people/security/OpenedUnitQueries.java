package vn.sontay.training.people.security;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.sontay.training.people.organisation.ActingUnit;
import vn.sontay.training.people.organisation.OpenedUnits;
import vn.sontay.training.people.organisation.OrganisationQueries;
import vn.sontay.training.people.organisation.UnitAccess;
import vn.sontay.training.people.organisation.UnitNames;
import vn.sontay.training.people.organisation.UnitRow;
import vn.sontay.training.people.organisation.UnitTree;
import vn.sontay.training.people.organisation.UnitTrees;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.database.Row;
import vn.sontay.training.shared.database.Sql;

/** Reads which units use the system on their own, who holds roles for them, and for which units roles can be given. */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class OpenedUnitQueries {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    UnitAccess access;

    @Inject
    UnitTrees trees;

    @Inject
    OrganisationQueries organisation;

    @Inject
    Clock clock;

    /** @return the units of the caller's scope that were opened, by name. Two statements. */
    public List<OpenedUnitRow> opened() {
        List<Row> holders = Sql.of(entityManager, """
                select x.unit_id, x.role_name, p.id as person_id, p.full_name,
                       case when a.password_hash is null then 0 else 1 end as ready
                  from account_role_unit x
                  join account a on a.id = x.account_id
                  join person p on p.id = a.person_id
                 where p.deactivated_at is null and %s order by p.sort_key, p.id
                """.formatted(access.administered().holds("x.unit_id"))).rows();
        return Sql.of(entityManager, "select o.unit_id, " + UnitNames.LABEL + " as label, o.mark, o.opened_at "
                + "from opened_unit o join unit u on u.id = o.unit_id " + UnitNames.PARENTS + " where "
                + access.administered().holds("o.unit_id") + " order by u.search_name, u.id")
                .rows(row -> new OpenedUnitRow(row.id("unit_id"), row.text("label"), row.text("mark"),
                        row.moment("opened_at"), holders(holders, row.id("unit_id"), Roles.ADMINISTRATOR),
                        holders(holders, row.id("unit_id"), Roles.LEADER)));
    }

    private static List<OpenedUnitRow.Holder> holders(List<Row> rows, long unitId, String role) {
        return rows.stream().filter(row -> row.id("unit_id") == unitId && row.text("role_name").equals(role))
                .map(row -> new OpenedUnitRow.Holder(row.id("person_id"), row.text("full_name"), row.yes("ready")))
                .toList();
    }

    /** @return the units of the caller's scope that could be opened today */
    public List<UnitRow> openable() {
        LocalDate today = LocalDate.now(clock);
        UnitTree tree = trees.now();
        return organisation.myUnits().stream()
                .filter(unit -> OpenedUnits.KINDS.contains(unit.kind()) && unit.existsOn(today)
                        && !tree.isTop(unit.id()) && tree.actingFor(unit.id(), today) != unit.id())
                .toList();
    }

    /** @return the units for which the caller can give roles (ORG-13) */
    public List<RoleUnit> offered() {
        return access.actingUnits().stream().map(unit -> new RoleUnit(unit.id(), unit.label(), false, false, true))
                .toList();
    }

    /** @return the same, and the units for which an account that was read before holds a role, the caller's or not */
    public List<RoleUnit> of(AccountFacts account) {
        Map<String, Set<Long>> held = account.units();
        Set<Long> administered = held.getOrDefault(Roles.ADMINISTRATOR, Set.of());
        Set<Long> led = held.getOrDefault(Roles.LEADER, Set.of());
        Set<Long> all = new TreeSet<>(access.actingUnits().stream().map(ActingUnit::id).toList());
        Stream.of(administered, led).forEach(all::addAll);
        UnitTree tree = trees.now();
        return all.stream().map(unit -> new RoleUnit(unit, tree.label(unit), administered.contains(unit),
                led.contains(unit), access.administered().includes(unit))).toList();
    }
}
