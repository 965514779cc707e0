package vn.sontay.training.people.organisation.act;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import vn.sontay.training.people.organisation.UnitField;
import vn.sontay.training.people.organisation.UnitLeavers;
import vn.sontay.training.shared.PersistentEntity;

/** One cell that an act made otherwise (ORG-22). Never changed. */
@Entity
@Table(name = "unit_act_line")
public class ActLine extends PersistentEntity {

    /** Of what the cell is. */
    enum Thing {
        UNIT, AFFILIATION
    }

    @Column(name = "act_id")
    private long actId;

    @Enumerated(EnumType.STRING)
    private Thing thing;

    @Column(name = "thing_id")
    private long thingId;

    private String field;

    @Column(name = "before_text")
    private String before;

    @Column(name = "after_text")
    private String after;

    @SuppressWarnings("NullAway.Init")
    protected ActLine() {
    }

    ActLine(long actId, long unitId, UnitField field, String before, String after) {
        this(actId, Thing.UNIT, unitId, field.name(), before, after);
    }

    ActLine(long actId, UnitLeavers.Change change) {
        this(actId, Thing.AFFILIATION, change.affiliationId(), change.cell().name(), change.before(), change.after());
    }

    private ActLine(long actId, Thing thing, long thingId, String field, String before, String after) {
        this.actId = actId;
        this.thing = thing;
        this.thingId = thingId;
        this.field = field;
        this.before = before;
        this.after = after;
    }

    boolean isOfUnit() {
        return thing == Thing.UNIT;
    }

    long thingId() {
        return thingId;
    }

    UnitField field() {
        return UnitField.valueOf(field);
    }

    UnitLeavers.Change change() {
        return new UnitLeavers.Change(thingId, UnitLeavers.Cell.valueOf(field), before, after);
    }

    String before() {
        return before;
    }

    String after() {
        return after;
    }
}
