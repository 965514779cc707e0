package vn.sontay.training.people.organisation.act;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.PersistentEntity;

/** A unit that takes over, or is created: one that is there, or one that the act makes when it is carried out. */
@Entity
@Table(name = "unit_act_part")
public class ActPart extends PersistentEntity {

    @Column(name = "act_id")
    private long actId;

    private int ordinal;

    private String name;

    @Column(name = "unit_id")
    private @Nullable Long unitId;

    private boolean made;

    @SuppressWarnings("NullAway.Init")
    protected ActPart() {
    }

    /** @param unitId null for one that is to be made */
    ActPart(long actId, int ordinal, String name, @Nullable Long unitId) {
        this.actId = actId;
        this.ordinal = ordinal;
        this.name = name;
        this.unitId = unitId;
        this.made = unitId == null;
    }

    void isNow(@Nullable Long unit) {
        this.unitId = unit;
    }

    long actId() {
        return actId;
    }

    int ordinal() {
        return ordinal;
    }

    String name() {
        return name;
    }

    /** @return null while it isn't made, and again when that was undone */
    @Nullable
    Long unitId() {
        return unitId;
    }

    /** @return whether the act makes it */
    boolean made() {
        return made;
    }
}
