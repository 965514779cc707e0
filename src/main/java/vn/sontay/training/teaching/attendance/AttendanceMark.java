package vn.sontay.training.teaching.attendance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.PersistentEntity;
import vn.sontay.training.shared.database.Row;

/**
 * How one person was found in one session, as somebody said it at one moment. Never changed: who says otherwise later adds
 * a mark that supersedes this one (ATT-3, ATT-5). Of one person in one roll call, one mark is live.
 */
@Entity
@Table(name = "attendance_mark")
public class AttendanceMark extends PersistentEntity {

    /** What {@link #read} asks of a statement in which the table is called m. */
    static final String COLUMNS = "m.id as mark, m.status, m.arrived_at, m.left_at, m.note, "
            + "m.recorded_at, m.recorded_by, m.reason, m.superseded_at";

    @Column(name = "roll_call_id")
    private long rollCallId;

    @Column(name = "enrolment_id")
    private long enrolmentId;

    @Enumerated(EnumType.STRING)
    private MarkStatus status;

    @Column(name = "arrived_at")
    private @Nullable LocalTime arrivedAt;

    @Column(name = "left_at")
    private @Nullable LocalTime leftAt;

    private @Nullable String note;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    private @Nullable String reason;

    @Column(name = "supersedes_id")
    private @Nullable Long supersedesId;

    @Column(name = "superseded_at")
    private @Nullable Instant supersededAt;

    /** 0 while it counts; a superseded mark has its own id there. */
    @Column(name = "live_key")
    private long liveKey;

    @SuppressWarnings("NullAway.Init")
    protected AttendanceMark() {
    }

    /** A new one, of a roll call that {@link RollCalls} names when it writes it. */
    AttendanceMark(long enrolmentId, Finding found, @Nullable String reason, @Nullable Long supersedesId,
            String recordedBy, Instant recordedAt) {
        this.enrolmentId = enrolmentId;
        this.status = found.status();
        this.arrivedAt = found.arrivedAt();
        this.leftAt = found.leftAt();
        this.note = found.note();
        this.reason = reason;
        this.supersedesId = supersedesId;
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
    }

    long enrolmentId() {
        return enrolmentId;
    }

    Finding finding() {
        return new Finding(status, arrivedAt, leftAt, note);
    }

    @Nullable
    String reason() {
        return reason;
    }

    @Nullable
    Long supersedesId() {
        return supersedesId;
    }

    String recordedBy() {
        return recordedBy;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    static RecordedMark read(Row row) {
        return new RecordedMark(row.id("mark"), new Finding(MarkStatus.valueOf(row.text("status")),
                row.timeOrNull("arrived_at"), row.timeOrNull("left_at"), row.textOrNull("note")),
                row.moment("recorded_at"), row.text("recorded_by"), row.textOrNull("reason"),
                row.momentOrNull("superseded_at"));
    }

    /** @return null where an outer join found no mark */
    static @Nullable RecordedMark readOrNull(Row row) {
        return row.idOrNull("mark") == null ? null : read(row);
    }
}
