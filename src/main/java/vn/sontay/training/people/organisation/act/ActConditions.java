package vn.sontay.training.people.organisation.act;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.people.organisation.Unit;
import vn.sontay.training.people.organisation.UnitRegistry;
import vn.sontay.training.shared.Dates;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.Vietnamese;
import vn.sontay.training.shared.database.Sql;

/** What several kinds of act demand of their units; each refuses beside the field of {@link DraftAct} that names it. */
@ApplicationScoped
public class ActConditions {

    private static final int LONGEST_NAME = 200;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    UnitRegistry units;

    protected ActConditions() {
    }

    /** For tests. */
    ActConditions(EntityManager entityManager, UnitRegistry units) {
        this.entityManager = entityManager;
        this.units = units;
    }

    /** There on the day, and not known to end. */
    static void there(UnitAct act, Unit unit, String field) {
        LocalDate from = unit.validFrom();
        LocalDate to = unit.validTo();
        if (to != null) {
            throw RuleException.at(field, "organisation.unitEnded", unit.name(), Dates.day(to));
        }
        boolean changes = act.kind() != ActKind.CREATE && act.unitId() == unit.id() || act.others().contains(unit.id());
        if (from != null && (act.holdsFrom().isBefore(from) || changes && act.holdsFrom().equals(from))) {
            throw RuleException.at(field, "organisation.actBeforeUnit", unit.name(), Dates.day(from));
        }
    }

    /** The unit at the top stays. */
    static void mayEnd(Unit unit, String field) {
        if (unit.parentId() == null) {
            throw RuleException.at(field, "organisation.topStays", unit.name());
        }
    }

    /** Only units of one kind go into each other. */
    static void alike(Unit other, Unit unit, String field) {
        if (other.kind() != unit.kind()) {
            throw RuleException.at(field, "organisation.otherKind", other.name(), unit.name());
        }
    }

    /** ORG-6. */
    void notBelow(Unit into, Unit unit) {
        Set<Long> seen = new HashSet<>();
        Long at = into.id();
        while (at != null && seen.add(at)) {
            if (at == unit.id()) {
                throw RuleException.at("into", into.id() == unit.id()
                        ? "organisation.intoItself"
                        : "organisation.intoBelow", into.name(), unit.name());
            }
            at = units.unit(at).parentId();
        }
    }

    /** @return the unit to which it or its people go. @throws RuleException when none was chosen */
    Unit into(UnitAct act) {
        Long into = act.intoId();
        if (into == null) {
            throw RuleException.at("into", "organisation.intoMissing");
        }
        return units.unit(into);
    }

    /** @param except units that don't keep the name from being given, since they end */
    void name(String field, String name, @Nullable Long parentId, Set<Long> except) {
        if (name.isEmpty()) {
            throw RuleException.at(field, "organisation.unitNameMissing");
        }
        if (name.length() > LONGEST_NAME) {
            throw RuleException.at(field, "organisation.unitNameLong", LONGEST_NAME);
        }
        boolean taken = parentId != null && Sql.of(entityManager, "select u.id from unit u where u.parent_id = :parent "
                + "and u.search_name = :name and u.valid_to is null").with("parent", parentId)
                .with("name", Vietnamese.fold(name)).rows().stream().anyMatch(row -> !except.contains(row.id("id")));
        if (taken) {
            throw RuleException.at(field, "organisation.unitThere", name,
                    units.unit(Objects.requireNonNull(parentId)).name());
        }
    }

    /** An administrative code is one unit's at a time; it may be one's that ends (ORG-1). */
    void code(UnitAct act, Set<Long> except) {
        if (!act.adminCode().isEmpty()) {
            Sql.of(entityManager, "select u.id, u.name from unit u where u.admin_code = :code and u.valid_to is null")
                    .with("code", act.adminCode()).rows().stream().filter(row -> !except.contains(row.id("id")))
                    .findFirst().ifPresent(row -> {
                        throw RuleException.at("adminCode", "organisation.adminCodeTaken", act.adminCode(),
                                row.text("name"));
                    });
        }
    }

    /** @return the names of the units below it that exist on that day or later */
    List<String> below(long unitId, LocalDate day) {
        return Sql.of(entityManager, "select u.name from unit u where u.parent_id = :unit and (u.valid_to is null "
                + "or u.valid_to >= :day) order by u.search_name, u.id").with("unit", unitId).with("day", day)
                .rows(row -> row.text("name"));
    }
}
