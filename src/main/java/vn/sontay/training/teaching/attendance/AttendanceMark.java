package vn.sontay.training.teaching.attendance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
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
    static final String COLUMNS = "m.id as mark, m.status, m.recorded_at, m.recorded_by, m.reason, m.superseded_at";

    /** In the live key's column; a superseded mark has its own id there. */
    private static final long LIVE = 0;

    @ManyToOne
    @JoinColumn(name = "roll_call_id")
    private RollCall rollCall;

    @Column(name = "enrolment_id")
    private long enrolmentId;

    @Enumerated(EnumType.STRING)
    private MarkStatus status;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    private @Nullable String reason;

    @Column(name = "supersedes_id")
    private @Nullable Long supersedesId;

    @Column(name = "superseded_at")
    private @Nullable Instant supersededAt;

    @Column(name = "live_key")
    private long liveKey = LIVE;

    @SuppressWarnings("NullAway.Init")
    protected AttendanceMark() {
    }

    AttendanceMark(RollCall rollCall, long enrolmentId, Finding found, @Nullable String reason,
            @Nullable Long supersedesId, String recordedBy, Instant recordedAt) {
        this.rollCall = rollCall;
        this.enrolmentId = enrolmentId;
        this.status = found.status();
        this.reason = reason;
        this.supersedesId = supersedesId;
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
    }

    void giveWay(Instant at) {
        this.liveKey = id();
        this.supersededAt = at;
    }

    boolean isLive() {
        return liveKey == LIVE;
    }

    RollCall rollCall() {
        return rollCall;
    }

    long enrolmentId() {
        return enrolmentId;
    }

    Finding finding() {
        return new Finding(status);
    }

    static RecordedMark read(Row row) {
        return new RecordedMark(row.id("mark"), new Finding(MarkStatus.valueOf(row.text("status"))),
                row.moment("recorded_at"), row.text("recorded_by"), row.textOrNull("reason"),
                row.momentOrNull("superseded_at"));
    }

    /** @return null where an outer join found no mark */
    static @Nullable RecordedMark readOrNull(Row row) {
        return row.idOrNull("mark") == null ? null : read(row);
    }
}
