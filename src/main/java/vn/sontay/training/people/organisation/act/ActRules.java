package vn.sontay.training.people.organisation.act;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.people.organisation.Unit;
import vn.sontay.training.people.organisation.UnitColumn;
import vn.sontay.training.people.organisation.UnitKind;
import vn.sontay.training.people.organisation.UnitRegistry;
import vn.sontay.training.people.organisation.UnitUses;
import vn.sontay.training.shared.Dates;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.Vietnamese;
import vn.sontay.training.shared.database.Sql;

/** What an act must be like (ORG-6, UNA-1, UNA-2); asked when it is drafted, decided and carried out. Refusals stand beside the fields of {@link DraftAct}. */
@ApplicationScoped
public class ActRules {

    private static final LocalDate EARLIEST = LocalDate.of(1945, 9, 2);
    private static final int YEARS_AHEAD = 2;
    private static final int LONGEST_NAME = 200;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    UnitRegistry units;

    @Inject
    Acts acts;

    @Inject
    UnitUses uses;

    @Inject
    Clock clock;

    protected ActRules() {
    }

    /** For tests. */
    ActRules(EntityManager entityManager, UnitRegistry units, Acts acts, UnitUses uses, Clock clock) {
        this.entityManager = entityManager;
        this.units = units;
        this.acts = acts;
        this.uses = uses;
        this.clock = clock;
    }

    /** @throws RuleException beside the field that is wrong, also of a draft that isn't kept yet */
    void check(UnitAct act, List<ActPart> parts) {
        Unit unit = units.unit(act.unitId());
        checkDays(act);
        checkThere(act, unit, "from");
        switch (act.kind()) {
            case CREATE -> checkCreate(act, unit);
            case RENAME -> checkRename(act, unit);
            case MOVE -> checkMove(act, unit);
            case MERGE -> checkMerge(act, unit);
            case SPLIT -> checkSplit(act, unit, parts);
            case END -> checkEnd(act, unit);
            case DUPLICATE -> checkDuplicate(act, unit);
        }
        checkOrder(act, parts);
    }

    private void checkDays(UnitAct act) {
        LocalDate today = LocalDate.now(clock);
        LocalDate latest = today.plusYears(YEARS_AHEAD);
        if (act.holdsFrom().isBefore(EARLIEST) || act.holdsFrom().isAfter(latest)) {
            throw RuleException.at("from", "organisation.fromRange", Dates.day(EARLIEST), Dates.day(latest));
        }
        LegalDocument document = act.document();
        LocalDate on = document == null ? today : document.documentOn();
        if (on.isAfter(today) || on.isBefore(EARLIEST)) {
            throw RuleException.at("documentOn", "organisation.fromRange", Dates.day(EARLIEST), Dates.day(today));
        }
    }

    /** There on the day, and not known to end. */
    private static void checkThere(UnitAct act, Unit unit, String field) {
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

    private void checkCreate(UnitAct act, Unit parent) {
        UnitKind kind = act.unitKind();
        if (kind == null || !UnitLevels.fits(kind, parent.kind())) {
            throw RuleException.at("unitKind", "organisation.kindBelow", parent.name());
        }
        checkName("name", act.name(), parent.id(), Set.of());
        checkCode(act, Set.of());
    }

    private void checkRename(UnitAct act, Unit unit) {
        if (act.name().equals(unit.name())) {
            throw RuleException.at("name", "organisation.sameName");
        }
        checkName("name", act.name(), unit.parentId(), Set.of(unit.id()));
    }

    private void checkMove(UnitAct act, Unit unit) {
        Unit into = into(act);
        if (Objects.equals(unit.parentId(), into.id())) {
            throw RuleException.at("into", "organisation.sameParent", into.name());
        }
        checkNotBelow(into, unit);
        if (unit.parentId() == null || !UnitLevels.fits(unit.kind(), into.kind())) {
            throw RuleException.at("into", "organisation.intoKind", unit.name(), into.name());
        }
        checkThere(act, into, "into");
        checkName("into", unit.name(), into.id(), Set.of(unit.id()));
    }

    private void checkMerge(UnitAct act, Unit unit) {
        checkMayEnd(unit, "from");
        for (Long id : act.others()) {
            Unit other = units.unit(id);
            checkAlike(other, unit, "others");
            checkThere(act, other, "others");
        }
        Long into = act.intoId();
        if (into == null) {
            if (act.name().isEmpty()) {
                throw RuleException.at("into", "organisation.intoMissing");
            }
            checkName("name", act.name(), unit.parentId(), act.ending());
            checkCode(act, act.ending());
        } else {
            Unit successor = into(act);
            if (!act.name().isEmpty()) {
                throw RuleException.at("name", "organisation.intoOrName");
            }
            if (act.ending().contains(into)) {
                throw RuleException.at("into", "organisation.intoItself", successor.name());
            }
            act.ending().forEach(ending -> checkNotBelow(successor, units.unit(ending)));
            checkAlike(successor, unit, "into");
            checkThere(act, successor, "into");
        }
    }

    private void checkSplit(UnitAct act, Unit unit, List<ActPart> parts) {
        checkMayEnd(unit, "from");
        if (parts.size() < (act.stays() ? 1 : 2)) {
            throw RuleException.at("names", act.stays() ? "organisation.partMissing" : "organisation.partsMissing");
        }
        Set<String> names = new HashSet<>();
        for (ActPart part : parts) {
            Long id = part.unitId();
            if (id == null) {
                checkName("names", part.name(), unit.parentId(), act.ending());
                if (!names.add(Vietnamese.fold(part.name()))) {
                    throw RuleException.at("names", "organisation.nameTwice", part.name());
                }
            } else {
                Unit there = units.unit(id);
                if (id == unit.id()) {
                    throw RuleException.at("others", "organisation.intoItself", unit.name());
                }
                checkAlike(there, unit, "others");
                checkThere(act, there, "others");
            }
        }
    }

    private void checkEnd(UnitAct act, Unit unit) {
        checkMayEnd(unit, "from");
        Unit into = into(act);
        if (into.id() == unit.id()) {
            throw RuleException.at("into", "organisation.intoItself", unit.name());
        }
        checkThere(act, into, "into");
        List<String> below = below(unit.id(), act.holdsFrom());
        if (!below.isEmpty()) {
            throw RuleException.at("from", "organisation.endWithBelow", unit.name(), String.join(", ", below));
        }
    }

    /** UNA-7. */
    private void checkDuplicate(UnitAct act, Unit unit) {
        checkMayEnd(unit, "into");
        Unit stays = into(act);
        checkNotBelow(stays, unit);
        checkNotBelow(unit, stays);
        checkAlike(stays, unit, "into");
        checkThere(act, stays, "into");
        List<UnitUses.Told> own = uses.counted(uses.columns().stream()
                .filter(column -> column.goes() == UnitColumn.Goes.HINDERS).toList(), Set.of(unit.id()));
        if (!own.isEmpty()) {
            throw RuleException.at("into", "organisation.duplicateOwn", unit.name());
        }
        List<String> twice = Sql
                .of(entityManager, "select distinct p.full_name from affiliation a join affiliation b on "
                        + "b.person_id = a.person_id and b.unit_id = :stays and (a.valid_to is null or b.valid_from is null or "
                        + "b.valid_from <= a.valid_to) and (b.valid_to is null or a.valid_from is null or a.valid_from <= "
                        + "b.valid_to) join person p on p.id = a.person_id where a.unit_id = :unit")
                .with("unit", unit.id())
                .with("stays", stays.id()).rows(row -> row.text("full_name"));
        if (!twice.isEmpty()) {
            throw RuleException.at("into", "organisation.duplicatePeople", String.join(", ", twice));
        }
    }

    private static void checkMayEnd(Unit unit, String field) {
        if (unit.parentId() == null) {
            throw RuleException.at(field, "organisation.topStays", unit.name());
        }
    }

    private static void checkAlike(Unit other, Unit unit, String field) {
        if (other.kind() != unit.kind()) {
            throw RuleException.at(field, "organisation.otherKind", other.name(), unit.name());
        }
    }

    /** ORG-6. */
    private void checkNotBelow(Unit into, Unit unit) {
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

    private Unit into(UnitAct act) {
        Long into = act.intoId();
        if (into == null) {
            throw RuleException.at("into", "organisation.intoMissing");
        }
        return units.unit(into);
    }

    /** @param except units that don't keep the name from being given, since they end */
    private void checkName(String field, String name, @Nullable Long parentId, Set<Long> except) {
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
    private void checkCode(UnitAct act, Set<Long> except) {
        if (!act.adminCode().isEmpty()) {
            Sql.of(entityManager, "select u.id, u.name from unit u where u.admin_code = :code and u.valid_to is null")
                    .with("code", act.adminCode()).rows().stream().filter(row -> !except.contains(row.id("id")))
                    .findFirst().ifPresent(row -> {
                        throw RuleException.at("adminCode", "organisation.adminCodeTaken", act.adminCode(),
                                row.text("name"));
                    });
        }
    }

    private void checkOrder(UnitAct act, List<ActPart> parts) {
        acts.waitingOrAfter(acts.concerned(act, parts), act.isKept() ? act.id() : 0, act.holdsFrom())
                .ifPresent(other -> {
                    throw RuleException.at("from", other.waiting() ? "organisation.actWaits" : "organisation.actLater",
                            other.document(), Dates.day(other.from()));
                });
    }

    private List<String> below(long unitId, LocalDate day) {
        return Sql.of(entityManager, "select u.name from unit u where u.parent_id = :unit and (u.valid_to is null "
                + "or u.valid_to >= :day) order by u.search_name, u.id").with("unit", unitId).with("day", day)
                .rows(row -> row.text("name"));
    }
}
