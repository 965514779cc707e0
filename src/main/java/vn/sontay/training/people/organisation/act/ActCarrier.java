package vn.sontay.training.people.organisation.act;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.people.organisation.NewcomerUnit;
import vn.sontay.training.people.organisation.Repointing;
import vn.sontay.training.people.organisation.Unit;
import vn.sontay.training.people.organisation.UnitColumn;
import vn.sontay.training.people.organisation.UnitField;
import vn.sontay.training.people.organisation.UnitLeavers;
import vn.sontay.training.people.organisation.UnitRegistry;
import vn.sontay.training.people.organisation.UnitUses;
import vn.sontay.training.shared.database.Sql;

/** Carries an act out: all that it changes, each cell remembered (UNA-3, UNA-5). */
@ApplicationScoped
public class ActCarrier {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    UnitRegistry units;

    @Inject
    UnitLeavers leavers;

    @Inject
    Acts acts;

    @Inject
    ActRules rules;

    @Inject
    ActPlaces places;

    @Inject
    UnitUses uses;

    @Inject
    Clock clock;

    protected ActCarrier() {
    }

    /** For tests. */
    ActCarrier(EntityManager entityManager, UnitRegistry units, Acts acts, ActRules rules, UnitUses uses,
            Clock clock) {
        this.entityManager = entityManager;
        this.units = units;
        this.leavers = new UnitLeavers(entityManager, clock);
        this.acts = acts;
        this.rules = rules;
        this.uses = uses;
        this.places = new ActPlaces(entityManager);
        this.clock = clock;
    }

    /** An act that is being carried out. @param touched the units that it has changed or made */
    private record Run(UnitAct act, List<ActPart> parts, Set<Long> touched, List<ActLine> lines) {
    }

    /** @return how many people go elsewhere */
    long carryOut(UnitAct act) {
        List<ActPart> parts = acts.parts(act);
        Set<Long> held = new HashSet<>(acts.concerned(act, parts));
        held.add(act.unitId());
        if (act.intoId() != null) {
            held.add(act.intoId());
        }
        units.lock(held);
        rules.check(act, parts);
        Run run = new Run(act, parts, new HashSet<>(), new ArrayList<>());
        parts.stream().filter(part -> part.unitId() == null).forEach(part -> make(run, part));
        switch (act.kind()) {
            case CREATE -> {
                // Made above: it is the only part.
            }
            case RENAME -> say(run, act.unitId(), UnitField.NAME, act.name());
            case MOVE -> say(run, act.unitId(), UnitField.PARENT, String.valueOf(act.intoId()));
            case END -> end(run, act.unitId(), person -> act.intoId());
            case MERGE -> act.ending().stream().sorted().forEach(unit -> {
                end(run, unit, person -> parts.getFirst().unitId());
                below(unit, act.holdsFrom()).forEach(each -> say(run, each, UnitField.PARENT,
                        String.valueOf(parts.getFirst().unitId())));
            });
            case SPLIT -> split(run);
            case DUPLICATE -> goAlong(run, act.unitId(), Objects.requireNonNull(act.intoId()));
        }
        run.lines().forEach(entityManager::persist);
        act.done(clock.instant());
        units.changed(run.touched(), act.holdsFrom());
        return run.lines().stream().filter(ActLine::isOfAffiliation)
                .filter(line -> line.change().cell() != UnitLeavers.Cell.TO).count();
    }

    private void make(Run run, ActPart part) {
        UnitAct act = run.act();
        Unit unit = units.unit(act.unitId());
        boolean create = act.kind() == ActKind.CREATE;
        long made = units.add(new NewcomerUnit(part.name(), create
                ? Objects.requireNonNull(act.unitKind())
                : unit.kind(), create ? unit.id() : Objects.requireNonNull(unit.parentId()), act.adminCode(),
                act.holdsFrom(), act.ground()));
        part.isNow(made);
        run.touched().add(made);
        run.lines().add(new ActLine(act.id(), made, UnitField.MADE, "", units.unit(made).code()));
    }

    private void split(Run run) {
        UnitAct act = run.act();
        Map<Long, @Nullable Long> unitOf = new HashMap<>();
        run.parts().forEach(part -> unitOf.put(part.id(), part.unitId()));
        @Nullable
        Long rest = act.stays() ? null : run.parts().getFirst().unitId();
        Map<Long, Long> people = places.placed(act, PlaceThing.PERSON);
        end(run, act.unitId(), person -> people.containsKey(person) ? unitOf.get(people.get(person)) : rest);
        Map<Long, Long> below = places.placed(act, PlaceThing.UNIT);
        below(act.unitId(), act.holdsFrom()).forEach(each -> {
            @Nullable
            Long goes = below.containsKey(each) ? unitOf.get(below.get(each)) : rest;
            if (goes != null) {
                say(run, each, UnitField.PARENT, String.valueOf(goes));
            }
        });
    }

    /** Lets everything that names the second record of a unit name the one that stays (UNA-7). */
    private void goAlong(Run run, long from, long into) {
        for (UnitColumn column : uses.columns()) {
            if (column.goes() == UnitColumn.Goes.ALONG) {
                List<Long> rows = Sql.of(entityManager, "select x.id from " + column.table() + " x where x."
                        + column.column() + " = :unit order by x.id for update").with("unit", from)
                        .rows(row -> row.id("id"));
                Repointing.point(entityManager, column.table(), "id", column.column(), rows, from, into);
                rows.forEach(row -> run.lines().add(new ActLine(run.act().id(), column, row, from, into)));
            }
        }
        all("select u.id from unit u where u.parent_id = :unit order by u.id", from)
                .forEach(each -> say(run, each, UnitField.PARENT, String.valueOf(into)));
        all("select s.unit_id as id from unit_successor s where s.successor_id = :unit order by s.unit_id", from)
                .forEach(each -> say(run, each, UnitField.SUCCESSORS,
                        Stream.concat(
                                Arrays.stream(units.said(each, UnitField.SUCCESSORS).split(" ")).map(Long::valueOf)
                                        .filter(id -> id != from),
                                Stream.of(into)).distinct().sorted().map(String::valueOf)
                                .collect(Collectors.joining(" "))));
        say(run, from, UnitField.TO, run.act().holdsFrom().minusDays(1).toString());
        say(run, from, UnitField.SUCCESSORS, String.valueOf(into));
    }

    private List<Long> all(String select, long unit) {
        return Sql.of(entityManager, select).with("unit", unit).rows(row -> row.id("id"));
    }

    private void end(Run run, long unitId, LongFunction<@Nullable Long> target) {
        UnitAct act = run.act();
        leavers.go(unitId, act.holdsFrom(), target)
                .forEach(change -> run.lines().add(new ActLine(act.id(), change)));
        if (act.ending().contains(unitId)) {
            say(run, unitId, UnitField.TO, act.holdsFrom().minusDays(1).toString());
            say(run, unitId, UnitField.ACT, act.ground());
            say(run, unitId, UnitField.SUCCESSORS, act.kind() == ActKind.END
                    ? ""
                    : run.parts().stream().map(ActPart::unitId).filter(Objects::nonNull).sorted()
                            .map(String::valueOf).collect(Collectors.joining(" ")));
        }
    }

    private void say(Run run, long unitId, UnitField field, String text) {
        run.lines().add(new ActLine(run.act().id(), unitId, field, units.said(unitId, field), text));
        units.say(unitId, field, text);
        run.touched().add(unitId);
    }

    private List<Long> below(long unitId, LocalDate day) {
        return Sql.of(entityManager, "select u.id from unit u where u.parent_id = :unit and (u.valid_to is null or "
                + "u.valid_to >= :day) order by u.id").with("unit", unitId).with("day", day).rows(row -> row.id("id"));
    }
}
