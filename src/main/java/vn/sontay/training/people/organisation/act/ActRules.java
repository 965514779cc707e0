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

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    UnitRegistry units;

    @Inject
    Acts acts;

    @Inject
    UnitUses uses;

    @Inject
    ActConditions conditions;

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
        this.conditions = new ActConditions(entityManager, units);
        this.clock = clock;
    }

    /** @throws RuleException beside the field that is wrong, also of a draft that isn't kept yet */
    void check(UnitAct act, List<ActPart> parts) {
        Unit unit = units.unit(act.unitId());
        checkDays(act);
        ActConditions.there(act, unit, "from");
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

    private void checkCreate(UnitAct act, Unit parent) {
        UnitKind kind = act.unitKind();
        if (kind == null || !UnitLevels.fits(kind, parent.kind())) {
            throw RuleException.at("unitKind", "organisation.kindBelow", parent.name());
        }
        conditions.name("name", act.name(), parent.id(), Set.of());
        conditions.code(act, Set.of());
    }

    private void checkRename(UnitAct act, Unit unit) {
        if (act.name().equals(unit.name())) {
            throw RuleException.at("name", "organisation.sameName");
        }
        conditions.name("name", act.name(), unit.parentId(), Set.of(unit.id()));
    }

    private void checkMove(UnitAct act, Unit unit) {
        Unit into = conditions.into(act);
        if (Objects.equals(unit.parentId(), into.id())) {
            throw RuleException.at("into", "organisation.sameParent", into.name());
        }
        conditions.notBelow(into, unit);
        if (unit.parentId() == null || !UnitLevels.fits(unit.kind(), into.kind())) {
            throw RuleException.at("into", "organisation.intoKind", unit.name(), into.name());
        }
        ActConditions.there(act, into, "into");
        conditions.name("into", unit.name(), into.id(), Set.of(unit.id()));
    }

    private void checkMerge(UnitAct act, Unit unit) {
        ActConditions.mayEnd(unit, "from");
        for (Long id : act.others()) {
            Unit other = units.unit(id);
            ActConditions.alike(other, unit, "others");
            ActConditions.there(act, other, "others");
        }
        Long into = act.intoId();
        if (into == null) {
            if (act.name().isEmpty()) {
                throw RuleException.at("into", "organisation.intoMissing");
            }
            conditions.name("name", act.name(), unit.parentId(), act.ending());
            conditions.code(act, act.ending());
        } else {
            Unit successor = conditions.into(act);
            if (!act.name().isEmpty()) {
                throw RuleException.at("name", "organisation.intoOrName");
            }
            if (act.ending().contains(into)) {
                throw RuleException.at("into", "organisation.intoItself", successor.name());
            }
            act.ending().forEach(ending -> conditions.notBelow(successor, units.unit(ending)));
            ActConditions.alike(successor, unit, "into");
            ActConditions.there(act, successor, "into");
        }
    }

    private void checkSplit(UnitAct act, Unit unit, List<ActPart> parts) {
        ActConditions.mayEnd(unit, "from");
        if (parts.size() < (act.stays() ? 1 : 2)) {
            throw RuleException.at("names", act.stays() ? "organisation.partMissing" : "organisation.partsMissing");
        }
        Set<String> names = new HashSet<>();
        for (ActPart part : parts) {
            Long id = part.unitId();
            if (id == null) {
                conditions.name("names", part.name(), unit.parentId(), act.ending());
                if (!names.add(Vietnamese.fold(part.name()))) {
                    throw RuleException.at("names", "organisation.nameTwice", part.name());
                }
            } else {
                Unit there = units.unit(id);
                if (id == unit.id()) {
                    throw RuleException.at("others", "organisation.intoItself", unit.name());
                }
                ActConditions.alike(there, unit, "others");
                ActConditions.there(act, there, "others");
            }
        }
    }

    private void checkEnd(UnitAct act, Unit unit) {
        ActConditions.mayEnd(unit, "from");
        Unit into = conditions.into(act);
        if (into.id() == unit.id()) {
            throw RuleException.at("into", "organisation.intoItself", unit.name());
        }
        ActConditions.there(act, into, "into");
        List<String> below = conditions.below(unit.id(), act.holdsFrom());
        if (!below.isEmpty()) {
            throw RuleException.at("from", "organisation.endWithBelow", unit.name(), String.join(", ", below));
        }
    }

    /** UNA-7. */
    private void checkDuplicate(UnitAct act, Unit unit) {
        ActConditions.mayEnd(unit, "into");
        Unit stays = conditions.into(act);
        conditions.notBelow(stays, unit);
        conditions.notBelow(unit, stays);
        ActConditions.alike(stays, unit, "into");
        ActConditions.there(act, stays, "into");
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

    private void checkOrder(UnitAct act, List<ActPart> parts) {
        acts.waitingOrAfter(acts.concerned(act, parts), act.isKept() ? act.id() : 0, act.holdsFrom())
                .ifPresent(other -> {
                    throw RuleException.at("from", other.waiting() ? "organisation.actWaits" : "organisation.actLater",
                            other.document(), Dates.day(other.from()));
                });
    }
}
