package vn.sontay.training.outcome.certificate.blank;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.PersistentEntity;

/** That a certificate stands on a blank, or that a blank was spoiled. Life: added; holds until another row takes its place. */
@Entity
@Table(name = "certificate_blank")
public class Blank extends PersistentEntity {

    @Column(name = "unit_id")
    private long unitId;

    @Column(name = "class_id")
    private long classId;

    @Column(name = "number_text")
    private String numberText;

    @Column(name = "certificate_id")
    private @Nullable Long certificateId;

    @Column(name = "spoiled_on")
    private @Nullable LocalDate spoiledOn;

    @Column(name = "paper_number")
    private @Nullable String paperNumber;

    private @Nullable String reason;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "live_key")
    private long liveKey;

    @SuppressWarnings("NullAway.Init")
    protected Blank() {
    }

    @SuppressWarnings("NullAway.Init")
    private Blank(long unitId, long classId, String numberText, @Nullable String reason, Instant at, String by) {
        this.unitId = unitId;
        this.classId = classId;
        this.numberText = numberText;
        this.reason = reason;
        this.recordedAt = at;
        this.recordedBy = by;
    }

    /** One on which that certificate stands. */
    static Blank used(long unitId, AssignBlanks command, String numberText, long certificateId, Instant at, String by) {
        Blank used = new Blank(unitId, command.classId(), numberText, command.reason(), at, by);
        used.certificateId = certificateId;
        return used;
    }

    /** One that can't be used any more. */
    static Blank spoiled(long unitId, SpoilBlank command, Instant at, String by) {
        Blank spoiled = new Blank(unitId, command.classId(), command.number(), command.why(), at, by);
        spoiled.spoiledOn = command.on();
        spoiled.paperNumber = command.paperNumber();
        return spoiled;
    }

    /** Another row takes its place. */
    void supersede() {
        this.liveKey = id();
    }

    boolean isSpoiled() {
        return certificateId == null;
    }

    String numberText() {
        return numberText;
    }

    long unitId() {
        return unitId;
    }

    long classId() {
        return classId;
    }
}
