package vn.sontay.training.people.organisation.act;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.sontay.training.people.organisation.Repointing;
import vn.sontay.training.people.organisation.UnitColumn;
import vn.sontay.training.people.organisation.UnitField;
import vn.sontay.training.people.organisation.UnitLeavers;
import vn.sontay.training.people.organisation.UnitRegistry;
import vn.sontay.training.people.organisation.UnitUses;
import vn.sontay.training.shared.Dates;
import vn.sontay.training.shared.RuleException;

/** Undoes an act by its lines, or says what hinders (UNA-5). */
@ApplicationScoped
public class ActUndoing {

    private static final int MOST_NAMED = 10;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    UnitRegistry units;

    @Inject
    UnitLeavers leavers;

    @Inject
    UnitUses uses;

    @Inject
    Acts acts;

    protected ActUndoing() {
    }

    /** For tests. */
    ActUndoing(EntityManager entityManager, UnitRegistry units, UnitLeavers leavers, UnitUses uses, Acts acts) {
        this.entityManager = entityManager;
        this.units = units;
        this.leavers = leavers;
        this.uses = uses;
        this.acts = acts;
    }

    void undo(UnitAct act) {
        List<ActLine> lines = acts.lines(act);
        Set<Long> touched = lines.stream().filter(ActLine::isOfUnit).map(ActLine::thingId)
                .collect(Collectors.toCollection(HashSet::new));
        units.lock(touched);
        acts.since(act, touched).ifPresent(other -> {
            throw new RuleException("organisation.actUndoLater", other.document(), Dates.day(other.from()));
        });
        List<String> moved = leavers
                .back(lines.stream().filter(ActLine::isOfAffiliation).map(ActLine::change).toList());
        if (!moved.isEmpty()) {
            throw new RuleException("organisation.actUndoMoved", String.valueOf(moved.size()),
                    String.join(", ", moved.subList(0, Math.min(moved.size(), MOST_NAMED))));
        }
        pointBack(act, lines);
        lines.reversed().stream().filter(line -> line.isOfUnit() && line.field() != UnitField.MADE)
                .forEach(this::sayAgain);
        takeOut(act, lines.stream().filter(line -> line.isOfUnit() && line.field() == UnitField.MADE)
                .map(ActLine::thingId).collect(Collectors.toSet()), touched);
    }

    /** Rows that followed name the record again that they named; what was written since stays with the one that stays. */
    private void pointBack(UnitAct act, List<ActLine> lines) {
        for (UnitColumn column : uses.columns()) {
            List<Long> rows = lines.stream().filter(line -> line.isOf(column)).map(ActLine::thingId).toList();
            Long into = act.intoId();
            if (!rows.isEmpty() && into != null
                    && Repointing.point(entityManager, column.table(), "id", column.column(), rows, into,
                            act.unitId()) < rows.size()) {
                throw new RuleException("organisation.undoOtherwise", units.unit(act.unitId()).name());
            }
        }
    }

    private void sayAgain(ActLine line) {
        if (!units.said(line.thingId(), line.field()).equals(line.after())) {
            throw new RuleException("organisation.undoOtherwise", units.unit(line.thingId()).name());
        }
        units.say(line.thingId(), line.field(), line.before());
    }

    private void takeOut(UnitAct act, Set<Long> made, Set<Long> touched) {
        acts.parts(act).stream().filter(ActPart::made).forEach(part -> part.isNow(null));
        entityManager.flush();
        List<UnitUses.Told> hanging = uses.hanging(made);
        if (!hanging.isEmpty()) {
            List<RuleException> why = new ArrayList<>();
            why.add(new RuleException("organisation.undoHanging",
                    made.stream().map(id -> units.unit(id).name()).collect(Collectors.joining(", "))));
            hanging.forEach(each -> why.add(new RuleException(each.word(), String.valueOf(each.count()))));
            RuleException.throwAll(why);
        }
        made.forEach(units::remove);
        touched.removeAll(made);
        units.changed(touched, null);
    }
}
