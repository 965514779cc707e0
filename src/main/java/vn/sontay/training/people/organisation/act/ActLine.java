package vn.sontay.training.people.organisation.act;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import vn.sontay.training.people.organisation.UnitColumn;
import vn.sontay.training.people.organisation.UnitField;
import vn.sontay.training.people.organisation.UnitLeavers;
import vn.sontay.training.shared.PersistentEntity;

/** One cell that an act made otherwise (UNA-5). Never changed. */
@Entity
@Table(name = "unit_act_line")
public class ActLine extends PersistentEntity {

    private static final String UNIT = "UNIT";
    private static final String AFFILIATION = "AFFILIATION";

    @Column(name = "act_id")
    private long actId;

    /** A unit, an affiliation that was ended or begun, or the table of a row that followed. */
    private String thing;

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
        this(actId, UNIT, unitId, field.name(), before, after);
    }

    ActLine(long actId, UnitLeavers.Change change) {
        this(actId, AFFILIATION, change.affiliationId(), change.cell().name(), change.before(), change.after());
    }

    /** A row that names another unit now (UNA-7). */
    ActLine(long actId, UnitColumn column, long rowId, long before, long after) {
        this(actId, column.table(), rowId, column.column(), String.valueOf(before), String.valueOf(after));
    }

    private ActLine(long actId, String thing, long thingId, String field, String before, String after) {
        this.actId = actId;
        this.thing = thing;
        this.thingId = thingId;
        this.field = field;
        this.before = before;
        this.after = after;
    }

    boolean isOfUnit() {
        return thing.equals(UNIT);
    }

    /** @return whether somebody's affiliation was ended or begun */
    boolean isOfAffiliation() {
        return thing.equals(AFFILIATION);
    }

    /** @return whether it is a row's that followed, in that column */
    boolean isOf(UnitColumn column) {
        return thing.equals(column.table()) && field.equals(column.column());
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
